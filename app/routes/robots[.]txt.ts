import type { LoaderFunctionArgs } from "@remix-run/node";

/** Behind a login, or of no use to a searcher. Searches are endless; what they find is in the sitemap. */
const PRIVATE = [
  "/account",
  "/admin",
  "/auth/",
  "/company",
  "/demo/",
  "/home",
  "/language",
  "/login",
  "/logout",
  "/municipalities",
  "/openings.csv",
  "/openings?",
  "/reset-password",
  "/talent",
  "/welcome",
];

// Public.
export function loader({ context }: LoaderFunctionArgs) {
  const lines = [
    "User-agent: *",
    ...PRIVATE.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${context.env.SITE_URL}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}

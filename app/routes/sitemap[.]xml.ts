import type { LoaderFunctionArgs } from "@remix-run/node";
import { listedOpenings, sitemap } from "~/features/openings/search/sitemap.server";
import { publicClient } from "~/lib/public-client.server";
import { xmlResponse } from "~/lib/xml";

// Public, and the same for everybody, whoever asks.
export async function loader({ context }: LoaderFunctionArgs) {
  const openings = await listedOpenings(publicClient(context.backend));
  return xmlResponse(sitemap(context.env.SITE_URL, openings), "application/xml");
}

import type { MetaDescriptor } from "@remix-run/node";
import type { Locale } from "~/i18n/locale";

/** What a page says of itself to search engines and to whoever shares its address. */
export interface Preview {
  /** The one address of the page, absolute. */
  url: string;
  title: string;
  description: string;
  locale: Locale;
}

const DESCRIPTION_MAX = 160;

/** For `meta` of a public route. The title itself is `PageTitle`'s. */
export function previewMeta(preview: Preview | undefined): MetaDescriptor[] {
  if (!preview) return [];
  const { url, title, locale } = preview;
  const description = shortened(preview.description);
  return [
    { name: "description", content: description },
    { tagName: "link", rel: "canonical", href: url },
    { property: "og:site_name", content: "結び Musubi" },
    { property: "og:type", content: "website" },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:url", content: url },
    { property: "og:locale", content: locale === "ja" ? "ja_JP" : "en_US" },
    { property: "og:image", content: `${new URL(url).origin}/preview.png` },
    { name: "twitter:card", content: "summary_large_image" },
  ];
}

/** One line that preview cards show whole; a cut never splits a character. */
function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  if (characters.length <= DESCRIPTION_MAX) return characters.join("");
  return `${characters.slice(0, DESCRIPTION_MAX - 1).join("")}…`;
}

import { formats } from "~/i18n/formats";
import { toInstant } from "~/i18n/instant";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import { xmlText } from "~/lib/xml";
import type { FoundOpening } from "./types";

type Site = { locale: Locale; env: { SITE_URL: string } };

/** The newest openings as an Atom feed (RFC 4287). `now` dates a feed without entries. */
export function atomFeed(openings: readonly FoundOpening[], site: Site, now: Date): string {
  const { locale, env } = site;
  const words = translator(locale);
  const newest = openings[0] ? toInstant(openings[0].publishedAt) : now;
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${env.SITE_URL}/feed.xml</id>
<title>${xmlText(words("search.feed.title"))}</title>
<subtitle>${xmlText(words("search.lead"))}</subtitle>
<link rel="self" type="application/atom+xml" href="${env.SITE_URL}/feed.xml"/>
<link rel="alternate" type="text/html" href="${env.SITE_URL}/openings"/>
<updated>${newest.toISOString()}</updated>
${openings.map((opening) => entry(opening, site)).join("\n")}
</feed>`;
}

function entry(opening: FoundOpening, { locale, env }: Site): string {
  const words = translator(locale);
  const address = `${env.SITE_URL}/openings/${opening.id}`;
  const published = toInstant(opening.publishedAt).toISOString();
  const until = words("search.card.until", { date: formats(locale).date(opening.expiresOn) });
  return `<entry>
<id>urn:uuid:${opening.id}</id>
<title>${xmlText(opening.title)}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<published>${published}</published>
<updated>${published}</updated>
<author><name>${xmlText(opening.companyName)}</name></author>
<summary type="text">${xmlText(`${opening.problem}\n${until}`)}</summary>
</entry>`;
}

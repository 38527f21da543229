import type { SupabaseClient } from "@supabase/supabase-js";
import { allRows } from "~/features/reference/allRows.server";
import { japanDay } from "~/i18n/instant";
import type { Database } from "~/lib/database.types";
import { xmlText } from "~/lib/xml";

/** The pages for everybody, beside the openings. */
const PAGES = ["/", "/openings", "/how-it-ranks", "/guide", "/privacy", "/terms", "/accessibility"];
/** What a sitemap may hold. */
const ADDRESSES_MAX = 50_000;

type Listed = { id: string; confirmed_on: string | null };

/** Every published opening. Ask as nobody: members may read more than the public. */
export async function listedOpenings(supabase: SupabaseClient<Database>): Promise<Listed[]> {
  return allRows((from, to) =>
    supabase
      .from("openings")
      .select("id, confirmed_on, companies!inner(status)", { count: "exact" })
      .eq("status", "published")
      .eq("companies.status", "approved")
      .gte("expires_on", japanDay(new Date()))
      .order("id")
      .range(from, to),
  );
}

/** https://www.sitemaps.org/protocol.html */
export function sitemap(site: string, openings: readonly Listed[]): string {
  const addresses = [
    ...PAGES.map((path) => address(site + path, null)),
    ...openings.map(({ id, confirmed_on }) => address(`${site}/openings/${id}`, confirmed_on)),
  ];
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.slice(0, ADDRESSES_MAX).join("\n")}
</urlset>`;
}

function address(url: string, changedOn: string | null): string {
  const changed = changedOn === null ? "" : `<lastmod>${changedOn}</lastmod>`;
  return `<url><loc>${xmlText(url)}</loc>${changed}</url>`;
}

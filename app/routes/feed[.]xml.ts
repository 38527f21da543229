import type { LoaderFunctionArgs } from "@remix-run/node";
import { atomFeed } from "~/features/openings/search/feed.server";
import { newestOpenings } from "~/features/openings/search/search.server";
import { defaultLocale } from "~/i18n/locale";
import { publicClient } from "~/lib/public-client.server";
import { xmlResponse } from "~/lib/xml";

const ENTRIES = 50;

// Public, and the same for everybody: feed readers have no language of ours.
export async function loader({ context }: LoaderFunctionArgs) {
  const { backend, env } = context;
  const openings = await newestOpenings({ backend, supabase: publicClient(backend) }, ENTRIES);
  const feed = atomFeed(openings, { env, locale: defaultLocale }, new Date());
  return xmlResponse(feed, "application/atom+xml");
}

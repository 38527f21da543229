import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadCounts } from "~/features/landing/counts.server";
import { Hero } from "~/features/landing/Hero";
import { NationalTarget } from "~/features/landing/NationalTarget";
import { NumbersNow } from "~/features/landing/NumbersNow";
import { OpeningsMap } from "~/features/landing/OpeningsMap";
import { People } from "~/features/landing/People";
import { Steps } from "~/features/landing/Steps";
import { Trust } from "~/features/landing/Trust";
import { NewestOpenings } from "~/features/openings/search/NewestOpenings";
import { newestOpenings } from "~/features/openings/search/search.server";
import { loadPrefectures } from "~/features/reference/queries.server";
import { loadNationalKpi } from "~/features/reference/training.server";
import { translator } from "~/i18n/translator";
import { previewMeta } from "~/ui/preview";

export const meta: MetaFunction<typeof loader> = ({ data }) => previewMeta(data?.preview);

const NEWEST = 6;

// Public.
export async function loader({ context }: LoaderFunctionArgs) {
  const [actor, counts, newest, prefectures, kpi] = await Promise.all([
    context.actor(),
    loadCounts(context.supabase),
    newestOpenings(context, NEWEST),
    loadPrefectures(context),
    loadNationalKpi(context),
  ]);
  const words = translator(context.locale);
  return {
    signedIn: actor !== null,
    counts,
    newest,
    kpi,
    prefectures: prefectures.map(({ code, nameJa, nameEn, tile }) => ({
      code,
      nameJa,
      nameEn,
      tile,
    })),
    now: new Date().toISOString(),
    preview: {
      url: `${context.env.SITE_URL}/`,
      title: words("landing.title"),
      description: words("landing.lead"),
      locale: context.locale,
    },
  };
}

export default function Index() {
  const { signedIn, counts, newest, kpi, prefectures, now } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero signedIn={signedIn} />
      <NumbersNow counts={counts} prefectures={prefectures.length} now={now} />
      <NewestOpenings openings={newest} />
      <People signedIn={signedIn} />
      <Steps />
      <OpeningsMap prefectures={prefectures} counts={counts.byPrefecture} />
      <NationalTarget kpi={kpi} />
      <Trust />
    </>
  );
}

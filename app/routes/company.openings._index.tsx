import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { ListControls } from "~/features/openings/ListControls";
import { countsOf, listedOn, shownIn, viewOf } from "~/features/openings/list";
import { NewOpeningButton, OpeningList } from "~/features/openings/OpeningList";
import { loadOwnOpenings } from "~/features/openings/own.server";
import { japanDay } from "~/i18n/instant";
import { requireCompany } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export const handle: RouteHandle = { title: "opening.list.title" };

export async function loader(args: LoaderFunctionArgs) {
  const { company } = await requireCompany(args);
  const today = japanDay(new Date());
  const openings = listedOn(today, await loadOwnOpenings(args.context.supabase, company.id));
  const view = viewOf(args.request.url);
  return {
    view,
    counts: countsOf(openings),
    total: openings.length,
    openings: shownIn(view, openings),
    today,
  };
}

export default function Openings() {
  const words = useTranslations("opening.list");
  const { view, counts, total, openings, today } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        actions={total > 0 && <NewOpeningButton />}
      />
      {total > 0 && <ListControls view={view} counts={counts} total={total} />}
      {total > 0 && openings.length === 0 ? (
        <p>{words("noneOfStatus")}</p>
      ) : (
        <OpeningList openings={openings} today={today} level={2} />
      )}
    </>
  );
}

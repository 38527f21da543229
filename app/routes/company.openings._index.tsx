import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { NewOpeningButton, OpeningList } from "~/features/openings/OpeningList";
import { loadOwnOpenings } from "~/features/openings/own.server";
import { japanDay } from "~/i18n/instant";
import { requireCompany } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export const handle: RouteHandle = { title: "opening.list.title" };

export async function loader(args: LoaderFunctionArgs) {
  const { company } = await requireCompany(args);
  const openings = await loadOwnOpenings(args.context.supabase, company.id);
  return { openings, today: japanDay(new Date()) };
}

export default function Openings() {
  const words = useTranslations("opening.list");
  const { openings, today } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        actions={openings.length > 0 && <NewOpeningButton />}
      />
      <OpeningList openings={openings} today={today} level={2} />
    </>
  );
}

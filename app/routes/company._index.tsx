import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { ApprovalMessage } from "~/features/companies/ApprovalMessage";
import { NextSteps } from "~/features/companies/NextSteps";
import { nextSteps } from "~/features/companies/nextSteps";
import { loadCompanySummary, loadMatchSummaries } from "~/features/companies/queries.server";
import { NewOpeningButton, OpeningList } from "~/features/openings/OpeningList";
import { loadOwnOpenings } from "~/features/openings/own.server";
import { renewalOn, statusOn } from "~/features/openings/status";
import { japanDay } from "~/i18n/instant";
import { requireActor } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";

export const handle: RouteHandle = { title: "company.home.title" };

/** Openings shown here; all of them have a page of their own. */
const SHOWN = 6;

export async function loader(args: LoaderFunctionArgs) {
  const { companies } = await requireActor(args);
  const [own] = companies;
  if (!own) throw redirect("/company/profile");
  const { supabase } = args.context;
  const [company, openings, matches] = await Promise.all([
    loadCompanySummary(supabase, own.id),
    loadOwnOpenings(supabase, own.id),
    loadMatchSummaries(supabase, own.id),
  ]);
  const today = japanDay(new Date());
  const current = openings.map((opening) => ({
    ...opening,
    status: statusOn(today, opening),
    renewal: renewalOn(today, opening),
  }));
  return {
    name: company.name,
    // Until its first opening is public, which has a page of its own.
    message: openings.every(({ liveRevision }) => liveRevision === null)
      ? company.approvalMessage
      : null,
    steps: nextSteps({ company, openings: current, matches }),
    openings: openings.slice(0, SHOWN),
    today,
  };
}

export default function CompanyHome() {
  const words = useTranslations("company.home");
  const { name, message, steps, openings, today } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={words("heading", { name })} lead={words("lead")} />
      <ApprovalMessage message={message} />
      <Section title={words("next")}>
        <NextSteps steps={steps} />
      </Section>
      {openings.length > 0 && (
        <Section title={words("openings")} actions={<NewOpeningButton variant="outline" />}>
          <OpeningList openings={openings} today={today} />
        </Section>
      )}
    </>
  );
}

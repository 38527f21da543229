import { randomUUID } from "node:crypto";
import { Button } from "@mantine/core";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { ApprovalMessage } from "~/features/companies/ApprovalMessage";
import { ShortlistLink } from "~/features/matches/candidates/ShortlistLink";
import { loadShortlisted } from "~/features/matches/candidates/shortlist.server";
import { changeOpening, pathAfter } from "~/features/openings/changeOpening.server";
import { countStored } from "~/features/openings/fit/fit.server";
import { StoredFitSection } from "~/features/openings/fit/StoredFitSection";
import { fieldsToMend } from "~/features/openings/form/progress";
import { OpeningActions } from "~/features/openings/OpeningActions";
import { OpeningHistory } from "~/features/openings/OpeningHistory";
import { OpeningStatusBadge } from "~/features/openings/OpeningStatusBadge";
import { loadOwnOpening } from "~/features/openings/own.server";
import { contentShown, Preview } from "~/features/openings/Preview";
import { RenewalNotice } from "~/features/openings/RenewalNotice";
import { ReviewMessage } from "~/features/openings/ReviewMessage";
import {
  actionsOf,
  approvalMessage,
  renewalOn,
  returnMessage,
  startPassed,
  statusOn,
} from "~/features/openings/status";
import { NOTICES, transitionSchema } from "~/features/openings/transitions";
import type { OwnOpening } from "~/features/openings/types";
import { loadUsualReview } from "~/features/openings/usualReview.server";
import { WhatNext } from "~/features/openings/WhatNext";
import { japanDay } from "~/i18n/instant";
import { invalid, parseForm, readForm, refused } from "~/lib/form";
import { requireCompany } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { PrintButton } from "~/ui/shell/PrintButton";
import { Section } from "~/ui/shell/Section";

export const handle: RouteHandle = {
  title: (data) => titleOf((data as Awaited<ReturnType<typeof loader>> | undefined)?.opening),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  const { supabase } = args.context;
  const openingId = idParam(args.params.openingId);
  const firms = actor.companies.map(({ id }) => id);
  const [opening, shortlisted] = await Promise.all([
    loadOwnOpening(supabase, openingId, firms),
    loadShortlisted(supabase, openingId),
  ]);
  const today = japanDay(new Date());
  const status = statusOn(today, opening);
  const can = actionsOf(status, opening.open);
  const shown = new URL(args.request.url).searchParams.get("shown");
  return {
    opening,
    status,
    // What is being written is looked at before it is handed in; else what the public reads.
    shown: contentShown(shown ?? (can.edit ? "open" : "live")),
    can,
    toMend: opening.open ? fieldsToMend(opening.open, today) : [],
    message: returnMessage(opening),
    approval: approvalMessage(opening),
    shortlisted: shortlisted.length,
    renewal: { renewal: renewalOn(today, opening), passed: startPassed(today, opening) },
    // Where nothing can be changed any more, there is nothing to weigh.
    fit: can.edit ? await countStored(args.context, opening) : null,
    usual: can.takeBack ? await loadUsualReview(supabase) : null,
    copyKey: randomUUID(),
  };
}

export async function action(args: ActionFunctionArgs) {
  await requireCompany(args);
  const openingId = idParam(args.params.openingId);
  const raw = await readForm(args.request);
  const form = await parseForm(raw, transitionSchema(raw.intent));
  if (!form.ok) return invalid(form);

  const changed = await changeOpening(args.context.supabase, openingId, form.value);
  if (!changed.ok && changed.key === "opening_not_in_review") {
    // The page has no button any more beside which this could be said: it tells how the review went.
    return redirect(withNotice(`/company/openings/${openingId}`, "openingReviewed"));
  }
  if (!changed.ok) return refused(changed, form.values);
  const path = pathAfter(openingId, form.value, changed.data);
  return redirect(withNotice(path, NOTICES[form.value.intent]));
}

export default function OpeningPage() {
  const words = useTranslations("opening");
  const {
    opening,
    status,
    shown,
    can,
    toMend,
    message,
    approval,
    renewal,
    fit,
    usual,
    copyKey,
    shortlisted,
  } = useLoaderData<typeof loader>();
  const title = titleOf(opening) ?? words("list.untitled");
  // A draft with gaps has its own button for going on.
  const edits = can.edit && toMend.length === 0;
  // While a change is written or reviewed, the public one goes on finding people.
  const chooses = status === "published" && opening.open !== null;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: words("list.title"), to: "/company/openings" }, { label: title }]}
        badge={<OpeningStatusBadge status={status} />}
        actions={
          <>
            {edits && (
              <Button component={Link} to="edit" variant="outline">
                {words("actions.edit")}
              </Button>
            )}
            {chooses && <Link to="candidates">{words("next.candidates")}</Link>}
            <ShortlistLink openingId={opening.id} count={shortlisted} />
            <PrintButton />
          </>
        }
      />
      <ReviewMessage message={message} />
      <ApprovalMessage message={approval} />
      <RenewalNotice {...renewal} expiresOn={opening.expiresOn} />
      {/* The renewal says the same of an end, with a nearer way on. */}
      {(renewal.renewal !== "lately" || opening.open) && (
        <WhatNext
          opening={opening}
          status={status}
          editable={can.edit}
          toMend={toMend}
          usual={usual}
        />
      )}
      {fit && <StoredFitSection openingId={opening.id} fit={fit} />}
      <Preview opening={opening} shown={shown} />
      <Section title={words("actions.title")}>
        <OpeningActions can={can} copyKey={copyKey} />
      </Section>
      <OpeningHistory events={opening.events} />
    </>
  );
}

function titleOf(opening: Pick<OwnOpening, "live" | "open"> | undefined): string | undefined {
  return (opening?.live ?? opening?.open)?.title ?? undefined;
}

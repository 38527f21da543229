import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadSkillCatalogue } from "~/features/reference/queries.server";
import { EntryForm } from "~/features/referenceEditor/EntryForm";
import { EntryHistory } from "~/features/referenceEditor/EntryHistory";
import { loadEntry } from "~/features/referenceEditor/entries.server";
import { loadHistory } from "~/features/referenceEditor/history.server";
import { RetireForm } from "~/features/referenceEditor/RetireForm";
import {
  itemsOnly,
  kindParam,
  retireAndForget,
  saveAndForget,
} from "~/features/referenceEditor/route.server";
import { loadUsage } from "~/features/referenceEditor/usage.server";
import { readForm } from "~/lib/form";
import { requireAdmin } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";
import { StatusBadge } from "~/ui/shell/StatusBadge";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "adminReference.editTitle" };

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, params } = args;
  const { supabase } = context;
  const [kind, code] = [kindParam(params.kind), params.code ?? ""];
  const [entry, changes, usage, catalogue] = await Promise.all([
    loadEntry(supabase, kind, code),
    loadHistory(supabase, kind, code),
    loadUsage(supabase, kind, code),
    loadSkillCatalogue(context),
  ]);
  const requests = { save: randomUUID(), retire: randomUUID() };
  return { kind, entry, changes, usage, catalogue: itemsOnly(catalogue), requests };
}

export async function action(args: ActionFunctionArgs) {
  await requireAdmin(args);
  const { context, params } = args;
  const [kind, code] = [kindParam(params.kind), params.code ?? ""];
  const raw = await readForm(args.request);
  const change = raw.intent === "retire" ? retireAndForget : saveAndForget;
  const done = await change(context, kind, code, raw);
  if ("failure" in done) return done.failure;
  return redirect(withNotice(`/admin/reference/${kind}/${code}`, "saved"));
}

export default function EditEntry() {
  const words = useTranslations("adminReference");
  const { kind, entry, changes, usage, catalogue, requests } = useLoaderData<typeof loader>();
  const list = { label: words(`kinds.${kind}`), to: `/admin/reference?kind=${kind}` };
  const { code, version, nameJa, retiredOn } = entry;
  return (
    <>
      <PageHeader
        crumbs={[{ label: words("title"), to: "/admin/reference" }, list, { label: nameJa }]}
        title={nameJa}
        badge={
          retiredOn === null ? null : (
            <StatusBadge tone="warning">{words("states.retired")}</StatusBadge>
          )
        }
        lead={words(`usage.${kind}`, { ...usage })}
      />
      <EntryForm
        key={`${code} ${version}`}
        kind={kind}
        entry={entry}
        request={requests.save}
        catalogue={catalogue}
      />
      <Section title={words(retiredOn === null ? "retire.title" : "retire.restoreTitle")}>
        <RetireForm key={`${code} ${version}`} entry={entry} request={requests.retire} />
      </Section>
      <Section title={words("history.title")} lead={words("history.lead")}>
        <EntryHistory changes={changes} skills={catalogue.skills} />
      </Section>
    </>
  );
}

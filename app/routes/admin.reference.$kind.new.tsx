import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadSkillCatalogue } from "~/features/reference/queries.server";
import { EntryForm } from "~/features/referenceEditor/EntryForm";
import { itemsOnly, kindParam, saveAndForget } from "~/features/referenceEditor/route.server";
import { readForm } from "~/lib/form";
import { requireAdmin } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "adminReference.addTitle" };

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const kind = kindParam(args.params.kind);
  const catalogue = itemsOnly(await loadSkillCatalogue(args.context));
  return { kind, catalogue, request: randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  await requireAdmin(args);
  const kind = kindParam(args.params.kind);
  const done = await saveAndForget(args.context, kind, null, await readForm(args.request));
  if ("failure" in done) return done.failure;
  return redirect(withNotice(`/admin/reference/${kind}/${done.saved.code}`, "saved"));
}

export default function NewEntry() {
  const words = useTranslations("adminReference");
  const { kind, catalogue, request } = useLoaderData<typeof loader>();
  const list = { label: words(`kinds.${kind}`), to: `/admin/reference?kind=${kind}` };
  return (
    <>
      <PageHeader
        crumbs={[
          { label: words("title"), to: "/admin/reference" },
          list,
          { label: words("form.add") },
        ]}
        title={words(`add.${kind}`)}
      />
      <EntryForm kind={kind} entry={null} request={request} catalogue={catalogue} />
    </>
  );
}

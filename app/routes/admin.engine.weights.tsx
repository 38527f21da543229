import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadWeights } from "~/engine/weights.server";
import { actOnWeights } from "~/features/ranking/editor/act.server";
import { ConfirmSave } from "~/features/ranking/editor/ConfirmSave";
import { Editor } from "~/features/ranking/editor/Editor";
import classes from "~/features/ranking/editor/editor.module.css";
import { filledFrom } from "~/features/ranking/editor/filled.server";
import { useAnswer } from "~/features/ranking/editor/useAnswer";
import { firstTried, loadTriedOpenings } from "~/features/ranking/preview/preview.server";
import { readForm } from "~/lib/form";
import { requireAdmin } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "engine.editor.title" };

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, request } = args;
  const from = new URL(request.url).searchParams.get("from");
  const [inForce, filled, openings] = await Promise.all([
    loadWeights(context.backend),
    filledFrom(context.supabase, from),
    loadTriedOpenings(context.supabase),
  ]);
  return { inForce, filled, openings, chosen: firstTried(openings) };
}

export async function action(args: ActionFunctionArgs) {
  await requireAdmin(args);
  return actOnWeights(args.context, await readForm(args.request));
}

export default function WeightsEditor() {
  const words = useTranslations("engine");
  const { inForce, filled, openings, chosen } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const view = answer?.view === "confirm" ? answer : null;
  const edited = answer?.view === "edit" ? answer : null;
  return (
    <>
      <PageHeader
        crumbs={[{ label: words("title"), to: "/admin/engine" }, { label: words("editor.title") }]}
        title={words("editor.title")}
        lead={words("editor.lead")}
      />
      {view ? (
        <ConfirmSave key={`${view.base}`} view={view} />
      ) : (
        <>
          {!edited && (
            <p className={classes.start}>
              {filled
                ? words("editor.filled", { version: filled.version })
                : words("editor.start", { version: inForce.version })}
            </p>
          )}
          <Editor
            key={`${filled?.version}`}
            weights={filled?.weights ?? inForce.values}
            inForce={inForce.values}
            base={inForce.version}
            openings={openings}
            chosen={chosen}
            preview={edited?.preview ?? null}
            carried={{ reason: edited?.values.reason }}
          />
        </>
      )}
    </>
  );
}

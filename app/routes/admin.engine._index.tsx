import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadWeights } from "~/engine/weights.server";
import { EngineFacts } from "~/features/ranking/status/EngineFacts";
import { EngineSigns } from "~/features/ranking/status/EngineSigns";
import { QueryTimes } from "~/features/ranking/status/QueryTimes";
import { loadStatus } from "~/features/ranking/status/status.server";
import { WeightsTable } from "~/features/ranking/status/WeightsTable";
import { loadVersions } from "~/features/ranking/versions/versions.server";
import { WeightsHistory } from "~/features/ranking/versions/WeightsHistory";
import { requireAdmin } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Pagination } from "~/ui/shell/Pagination";
import { Section } from "~/ui/shell/Section";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "engine.title" };

const VERSIONS = "versions";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, request } = args;
  const after = new URL(request.url).searchParams.get("after");
  const [status, inForce, history] = await Promise.all([
    loadStatus(context.engine),
    loadWeights(context.backend),
    loadVersions(context.supabase, after),
  ]);
  return { status, inForce, history };
}

export default function EnginePage() {
  const words = useTranslations("engine");
  const { status, inForce, history } = useLoaderData<typeof loader>();
  const editor = (version?: number) =>
    `/admin/engine/weights${version === undefined ? "" : `?from=${version}`}`;
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        actions={
          <>
            <Link to={editor()}>{words("toEditor")}</Link>
            <Link to="/how-it-ranks">{words("toPublic")}</Link>
          </>
        }
      />
      <EngineSigns status={status} inForce={inForce.version} />
      {status && <EngineFacts status={status} />}
      {status && <QueryTimes queries={status.queries} />}
      <Section
        title={words("weights.title")}
        lead={words("weights.lead", { version: inForce.version })}
        actions={<Link to={editor()}>{words("toEditor")}</Link>}
      >
        <WeightsTable weights={inForce.values} />
      </Section>
      <div id={VERSIONS}>
        <Section title={words("versions.title")} lead={words("versions.lead")}>
          <WeightsHistory versions={history.versions} inForce={inForce.version} restore={editor} />
          {inForce.version > 0 && <Link to={editor(0)}>{words("versions.toDefaults")}</Link>}
          {inForce.version === 0 && <p>{words("versions.none")}</p>}
          <Pagination next={history.next} part={VERSIONS} />
        </Section>
      </div>
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadWeights } from "~/engine/weights.server";
import { loadEngineTables } from "~/features/matches/engine.server";
import { ExplanationView } from "~/features/matches/explanation/ExplanationView";
import { loadNames } from "~/features/matches/names.server";
import { Example } from "~/features/ranking/Example";
import { scoredExample } from "~/features/ranking/example";
import { Factors } from "~/features/ranking/Factors";
import { Fairness } from "~/features/ranking/Fairness";
import { Gates } from "~/features/ranking/Gates";
import { Numbers } from "~/features/ranking/Numbers";
import { Overview } from "~/features/ranking/Overview";
import { PublicHistory } from "~/features/ranking/versions/PublicHistory";
import { loadPublicVersions } from "~/features/ranking/versions/versions.server";
import { japanDay } from "~/i18n/instant";
import { translator } from "~/i18n/translator";
import { ENGINE_VERSION, explainFor } from "~/matching";
import type { RouteHandle } from "~/ui/PageTitle";
import { previewMeta } from "~/ui/preview";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "ranking.title" };

export const meta: MetaFunction<typeof loader> = ({ data }) => previewMeta(data?.preview);

// Public.
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { backend } = context;
  const after = new URL(request.url).searchParams.get("after");
  const [tables, weights, history] = await Promise.all([
    loadEngineTables(backend),
    loadWeights(backend),
    loadPublicVersions(backend, after),
  ]);
  const day = { ...tables, asOf: japanDay(new Date()) };
  const example = explainFor(scoredExample(day, weights.values), "admin");
  const words = translator(context.locale);
  return {
    version: ENGINE_VERSION,
    weightsVersion: weights.version,
    history,
    example,
    names: await loadNames(context, { explanations: [example] }),
    preview: {
      url: `${context.env.SITE_URL}/how-it-ranks`,
      title: words("ranking.title"),
      description: words("ranking.lead"),
      locale: context.locale,
    },
  };
}

export default function HowItRanks() {
  const { version, weightsVersion, history, example, names } = useLoaderData<typeof loader>();
  const words = useTranslations("ranking");
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      <p>
        {words("live", { version })} {words("weightsInForce", { version: weightsVersion })}
      </p>
      <Overview />
      <Gates />
      <Factors weights={example.weights} />
      <Numbers weights={example.weights} />
      <PublicHistory {...history} inForce={weightsVersion} />
      <Fairness />
      <Example>
        <ExplanationView explanation={example} names={names} />
      </Example>
    </>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Guide } from "~/features/guide/Guide";
import { isGuide } from "~/features/guide/guides";
import { translator } from "~/i18n/translator";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = {
  title: (data) => (data as { title?: string } | undefined)?.title,
};

export function loader({ context, params: { kind } }: LoaderFunctionArgs) {
  if (!isGuide(kind)) throw new Response(null, { status: 404 });
  return { kind, title: translator(context.locale)(`guide.${kind}.title`) };
}

export default function GuidePage() {
  const { kind, title } = useLoaderData<typeof loader>();
  const words = useTranslations("guide");
  return (
    <>
      <PageHeader
        title={title}
        lead={words(`${kind}.lead`)}
        crumbs={[{ label: words("crumb"), to: "/guide" }, { label: words(`${kind}.short`) }]}
      />
      <Guide kind={kind} />
    </>
  );
}

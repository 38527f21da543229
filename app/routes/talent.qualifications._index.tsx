import { Button } from "@mantine/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { QualificationCards } from "~/features/qualifications/QualificationCards";
import { loadOwnQualifications } from "~/features/qualifications/queries.server";
import { loadQualifications } from "~/features/reference/training.server";
import { requireTalent } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "qualification.title" };

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireTalent(args);
  const [own, known] = await Promise.all([
    loadOwnQualifications(args.context.supabase, actor.id),
    loadQualifications(args.context),
  ]);
  return { own, known };
}

export default function Qualifications() {
  const { own, known } = useLoaderData<typeof loader>();
  const words = useTranslations("qualification");
  const add = (
    <Button component={Link} to="/talent/qualifications/new">
      {words("add")}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        crumbs={[
          { label: words("crumbs.profile"), to: "/talent/profile" },
          { label: words("crumbs.skills"), to: "/talent/profile/skills" },
          { label: words("title") },
        ]}
        actions={own.length > 0 && add}
      />
      {own.length > 0 ? (
        <QualificationCards own={own} known={known} />
      ) : (
        <EmptyState title={words("empty")} action={add}>
          {words("emptyText")}
        </EmptyState>
      )}
    </>
  );
}

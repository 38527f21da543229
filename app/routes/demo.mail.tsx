import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { DemoMailList } from "~/features/auth/DemoMail";
import { listDemoMail } from "~/features/auth/demo-mail.server";
import { isLocalDemo } from "~/lib/local-demo";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { StatusBadge } from "~/ui/shell/StatusBadge";

export const handle: RouteHandle = { title: "auth.demoMail.title" };

export async function loader({ context, request }: LoaderFunctionArgs) {
  if (!isLocalDemo({ context, request })) throw new Response(null, { status: 404 });
  return { mails: await listDemoMail(context.backend) };
}

export default function DemoMail() {
  const words = useTranslations("auth.demoMail");
  const { mails } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        badge={<StatusBadge tone="warning">{words("badge")}</StatusBadge>}
      />
      <DemoMailList mails={mails} />
    </>
  );
}

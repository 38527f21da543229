import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { attempts } from "~/features/auth/limits.server";
import { loadSkillCatalogue } from "~/features/reference/queries.server";
import { FormatHelp } from "~/features/skill-import/FormatHelp";
import {
  loadOwnSkills,
  readAgain,
  readImport,
  saveImport,
} from "~/features/skill-import/import.server";
import { PreviewForm } from "~/features/skill-import/PreviewForm";
import { UploadForm } from "~/features/skill-import/UploadForm";
import { readForm } from "~/lib/form";
import { requireTalent } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "skillImport.title" };

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireTalent(args);
  const [own, catalogue] = await Promise.all([
    loadOwnSkills(args.context.supabase, actor.id),
    loadSkillCatalogue(args.context),
  ]);
  return { held: own.skills, version: own.version, skills: catalogue.skills };
}

/** A file is read and shown; the form that shows it is what saves. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireTalent(args);
  const { context, request } = args;
  const blocked = await attempts.blocked("skillFile", context.clientIp, actor.id);
  if (blocked)
    return data({ problem: "tooOften" } as const, { status: 429, headers: blocked.headers });
  if (request.headers.get("Content-Type")?.startsWith("multipart/form-data")) {
    const answer = await readImport(context, request);
    return "problem" in answer ? data(answer, { status: 400 }) : data(answer);
  }
  const raw = await readForm(request);
  const failure = await saveImport(context.supabase, actor.id, raw);
  if (failure === null) return redirect(withNotice("/talent/profile/skills", "saved"));
  const read = await readAgain(context, raw);
  return data({ ...failure.data, read }, failure.init ?? undefined);
}

export default function SkillImport() {
  const { held, version, skills } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useTranslations("skillImport");
  const read = answer && "read" in answer ? answer.read : null;
  return (
    <>
      <PageHeader
        title={words(read ? "previewTitle" : "title")}
        lead={words(read ? "previewLead" : "lead")}
        crumbs={[
          { label: words("crumb"), to: "/talent/profile/skills" },
          { label: words("title") },
        ]}
      />
      {read ? (
        <PreviewForm read={read} held={held} skills={skills} version={version} />
      ) : (
        <>
          <UploadForm problem={answer && "problem" in answer ? answer.problem : null} />
          <FormatHelp />
        </>
      )}
    </>
  );
}

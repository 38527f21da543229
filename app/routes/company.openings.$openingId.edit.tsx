import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { storedDefaults } from "~/features/openings/defaults";
import { loadFormReference } from "~/features/openings/form.server";
import { OpeningForm } from "~/features/openings/OpeningForm";
import { loadOpeningCompany, loadOwnOpening } from "~/features/openings/own.server";
import { ReviewMessage } from "~/features/openings/ReviewMessage";
import { returnMessage } from "~/features/openings/status";
import { answerOpeningForm } from "~/features/openings/submitForm.server";
import { japanDay } from "~/i18n/instant";
import { requireCompany } from "~/lib/guards.server";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export const handle: RouteHandle = { title: "openingForm.editTitle" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  const { context } = args;
  const companyIds = actor.companies.map(({ id }) => id);
  const opening = await loadOwnOpening(
    context.supabase,
    idParam(args.params.openingId),
    companyIds,
  );
  const content = opening.open ?? opening.live;
  const path = `/company/openings/${opening.id}`;
  const ended = opening.status === "closed" || opening.status === "filled";
  // Nothing to edit while it is being reviewed or after its end: its page says so.
  if (!content || content.state === "submitted" || ended) throw redirect(path);
  return {
    ...(await loadFormReference(context, content.prefecture?.code)),
    defaults: storedDefaults(content),
    today: japanDay(new Date()),
    back: path,
    edition: `${opening.id} ${content.revision} ${content.version}`,
    live: opening.live !== null,
    message: returnMessage(opening),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requireCompany(args);
  const openingId = idParam(args.params.openingId);
  const companyIds = actor.companies.map(({ id }) => id);
  const companyId = await loadOpeningCompany(args.context.supabase, openingId, companyIds);
  return answerOpeningForm(args.context, args.request, { companyId, openingId });
}

export default function EditOpening() {
  const words = useTranslations("openingForm");
  const { edition, live, message, ...form } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={words("editTitle")} lead={words(live ? "liveLead" : "lead")} />
      <ReviewMessage message={message} />
      {/* A saved draft leads back here: the form then begins again with what is stored. */}
      <OpeningForm key={edition} {...form} />
    </>
  );
}

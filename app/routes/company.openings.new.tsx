import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { newDefaults } from "~/features/openings/defaults";
import { loadFormReference } from "~/features/openings/form.server";
import { OpeningForm } from "~/features/openings/OpeningForm";
import { loadCompanyPlace } from "~/features/openings/own.server";
import { answerOpeningForm } from "~/features/openings/submitForm.server";
import { japanDay } from "~/i18n/instant";
import { requireCompany } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export const handle: RouteHandle = { title: "openingForm.newTitle" };

export async function loader(args: LoaderFunctionArgs) {
  const { company } = await requireCompany(args);
  const place = await loadCompanyPlace(args.context.supabase, company.id);
  return {
    ...(await loadFormReference(args.context, place.prefectureCode)),
    defaults: newDefaults(place, randomUUID()),
    today: japanDay(new Date()),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { company } = await requireCompany(args);
  return answerOpeningForm(args.context, args.request, { companyId: company.id });
}

export default function NewOpening() {
  const words = useTranslations("openingForm");
  const form = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={words("newTitle")} lead={words("lead")} />
      <OpeningForm {...form} back="/company/openings" />
    </>
  );
}

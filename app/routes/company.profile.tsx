import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ClientActionFunctionArgs, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { ApprovalMessage } from "~/features/companies/ApprovalMessage";
import { CompanyForm } from "~/features/companies/CompanyForm";
import { companyDefaults } from "~/features/companies/defaults";
import { loadCompany } from "~/features/companies/queries.server";
import { saveCompany } from "~/features/companies/saveCompany.server";
import { companySchema } from "~/features/companies/schema";
import {
  asksForMunicipalities,
  withMunicipalities,
} from "~/features/reference/municipalities.server";
import {
  loadIndustries,
  loadMunicipalities,
  loadPrefectures,
} from "~/features/reference/queries.server";
import { parseForm, readForm } from "~/lib/form";
import { requireActor } from "~/lib/guards.server";
import { sendKept } from "~/lib/kept";
import { withNotice } from "~/lib/notice";
import { Restorable } from "~/ui/form/Restorable";
import type { RouteHandle } from "~/ui/PageTitle";
import { Callout, Quote } from "~/ui/shell/Callout";
import { PageHeader } from "~/ui/shell/PageHeader";

export const handle: RouteHandle = { title: "company.profile.title" };

// Open to everyone who is signed in: this page is how a person comes to have a firm.
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { context } = args;
  const [own] = actor.companies;
  const [stored, prefectures, industries] = await Promise.all([
    own ? loadCompany(context.supabase, own.id) : null,
    loadPrefectures(context),
    loadIndustries(context),
  ]);
  const defaults = companyDefaults(stored, actor.email);
  const municipalities = await loadMunicipalities(context, stored?.company.prefecture_code);
  return {
    defaults,
    prefectures,
    industries,
    municipalities,
    status: stored?.company.status ?? null,
    message: stored?.lastReview?.message ?? null,
    owner: own?.id ?? actor.id,
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { context, request } = args;
  const values = await readForm(request);
  if (asksForMunicipalities(values)) return withMunicipalities(context, values);

  const form = await parseForm(values, companySchema);
  if (!form.ok) {
    return data(await withMunicipalities(context, values, form.errors), { status: 400 });
  }
  const saved = await saveCompany(context.supabase, actor.companies[0]?.id, form.value);
  if (saved.ok) return redirect(withNotice("/company", "saved"));
  const errors = { fields: {}, form: [{ refusal: saved.key }] };
  return data(await withMunicipalities(context, values, errors), { status: saved.status });
}

const KEPT = "company.profile";

export function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return sendKept(serverAction, KEPT, "tab");
}

export default function CompanyProfile() {
  const { status, message, owner, defaults, ...form } = useLoaderData<typeof loader>();
  const words = useTranslations("company.profile");
  const place = {
    key: KEPT,
    where: "tab" as const,
    owner,
    version: String(defaults.version ?? ""),
  };
  return (
    <>
      <PageHeader
        title={words(status ? "title" : "newTitle")}
        lead={words(status ? "lead" : "newLead")}
      />
      {status === "returned" && message && (
        <Callout tone="warning" title={words("returned")}>
          <Quote>{message}</Quote>
        </Callout>
      )}
      {status === "approved" && <ApprovalMessage message={message} />}
      <Restorable place={place} defaults={defaults}>
        {(shown) => (
          <CompanyForm
            {...form}
            defaults={shown}
            isNew={status === null}
            locked={status === "approved"}
          />
        )}
      </Restorable>
    </>
  );
}

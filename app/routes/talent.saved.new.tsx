import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadSearch } from "~/features/openings/search/asked.server";
import { Conditions } from "~/features/openings/search/Conditions";
import { parseFilter, toQuery } from "~/features/openings/search/filter";
import { useConditionTexts } from "~/features/openings/search/useConditionTexts";
import { saveSearch } from "~/features/saved/queries.server";
import { SearchNameForm } from "~/features/saved/SearchNameForm";
import { SEARCH_NAME_MAX, searchSchema } from "~/features/saved/schema";
import { invalid, parseForm, refused } from "~/lib/form";
import { requireTalent } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "saved.newSearch.title" };

/** The address is that of the search with another path. */
export async function loader(args: LoaderFunctionArgs) {
  await requireTalent(args);
  const { searchParams } = new URL(args.request.url);
  const { filter, choices } = await loadSearch(args.context, searchParams);
  return { filter, choices, query: toQuery(filter) };
}

export async function action(args: ActionFunctionArgs) {
  await requireTalent(args);
  const form = await parseForm(args.request, searchSchema);
  if (!form.ok) return invalid(form);

  const { name, query } = form.value;
  // What is kept is always an address as we write it, whatever was sent.
  const canonical = toQuery(parseFilter(new URLSearchParams(query)).filter);
  const saved = await saveSearch(args.context.supabase, { name, query: canonical });
  if (!saved.ok) return refused(saved, form.values);
  return redirect(withNotice("/talent/saved", "saved"));
}

export default function NewSearch() {
  const { filter, choices, query } = useLoaderData<typeof loader>();
  const words = useTranslations("saved.newSearch");
  const texts = useConditionTexts({ filter, choices });
  const suggested = [...texts.map(({ label }) => label).join(words("separator"))];
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        crumbs={[{ label: words("crumb"), to: "/openings" }, { label: words("title") }]}
      />
      <Section title={words("conditions")}>
        <p>
          <Conditions filter={filter} choices={choices} />
        </p>
      </Section>
      <Section title={words("nameTitle")}>
        <SearchNameForm query={query} suggested={suggested.slice(0, SEARCH_NAME_MAX).join("")} />
      </Section>
    </>
  );
}

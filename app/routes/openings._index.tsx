import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { ActiveFilters } from "~/features/openings/search/ActiveFilters";
import { loadSearch } from "~/features/openings/search/asked.server";
import { parseCursor } from "~/features/openings/search/cursor";
import { isNarrowed, toQuery } from "~/features/openings/search/filter";
import { IgnoredNotice } from "~/features/openings/search/IgnoredNotice";
import { Results } from "~/features/openings/search/Results";
import { SearchForm } from "~/features/openings/search/SearchForm";
import classes from "~/features/openings/search/search.module.css";
import { searchOpenings } from "~/features/openings/search/search.server";
import { loadKept } from "~/features/saved/queries.server";
import { SaveButton } from "~/features/saved/SaveButton";
import { translator } from "~/i18n/translator";
import type { RouteHandle } from "~/ui/PageTitle";
import { type Preview, previewMeta } from "~/ui/preview";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "search.title" };

export const meta: MetaFunction<typeof loader> = ({ data }) => previewMeta(data?.preview);

// Public: everybody reads published openings.
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { filter, ignored, choices } = await loadSearch(context, searchParams);
  const after = parseCursor(searchParams.get("after"));
  const query = toQuery(filter);
  const words = translator(context.locale);
  const preview: Preview = {
    url: `${context.env.SITE_URL}/openings${query && `?${query}`}`,
    title: words("search.title"),
    description: words("search.lead"),
    locale: context.locale,
  };
  const [page, actor] = await Promise.all([
    searchOpenings(context, filter, { after }),
    context.actor(),
  ]);
  const saves = actor?.hasTalentProfile ?? false;
  const ids = page.openings.map(({ id }) => id);
  const kept = saves ? await loadKept(context.supabase, ids) : [];
  const signedIn = actor !== null;
  return { page, filter, query, ignored, choices, preview, signedIn, saves, kept };
}

export default function Openings() {
  const { page, filter, query, ignored, choices, signedIn, saves, kept } =
    useLoaderData<typeof loader>();
  const words = useTranslations("search");
  const saved = useTranslations("saved");
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      <div className={classes.layout}>
        {/* A new form for every search: what it shows is what was searched for. */}
        <SearchForm key={query} filter={filter} choices={choices} />
        <div>
          <IgnoredNotice names={ignored} />
          <ActiveFilters filter={filter} choices={choices} />
          <Results
            page={page}
            query={query}
            narrowed={isNarrowed(filter)}
            signedIn={signedIn}
            save={
              saves &&
              isNarrowed(filter) && (
                <Link to={`/talent/saved/new?${query}`}>{saved("searches.save")}</Link>
              )
            }
            actions={({ id, title }) =>
              saves && <SaveButton openingId={id} kept={kept.includes(id)} title={title} />
            }
          />
        </div>
      </div>
    </>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListPage } from "~/features/adminLists/ListPage";
import { loadListPage } from "~/features/adminLists/route.server";
import { requireAdmin } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "adminLists.titles.matches" };

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  return loadListPage(args, "matches");
}

export default function AdminMatches() {
  return <ListPage {...useLoaderData<typeof loader>()} />;
}

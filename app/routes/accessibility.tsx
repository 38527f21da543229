import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PolicyView } from "~/features/policies/PolicyView";
import { policyPage } from "~/features/policies/page.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { previewMeta } from "~/ui/preview";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "policies.titles.accessibility" };

export const meta: MetaFunction<typeof loader> = ({ data }) => previewMeta(data?.preview);

// Public.
export async function loader({ context }: LoaderFunctionArgs) {
  return policyPage("accessibility", context);
}

export default function PolicyPage() {
  return <PolicyView {...useLoaderData<typeof loader>()} />;
}

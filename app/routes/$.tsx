import { ErrorPage } from "~/ui/ErrorPage";
import type { RouteHandle } from "~/ui/PageTitle";

export const handle: RouteHandle = { title: "errorPage.notFound.title" };

/** Every address that no other route knows. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}

export { ErrorPage as ErrorBoundary };

import { redirect } from "@remix-run/node";

export function loader() {
  return redirect("/notices");
}

/**
 * Posted by a page that hears of a notice. It changes nothing: after any action of a fetcher Remix
 * loads the data of the page anew, and unlike a revalidation it keeps what a form was answered.
 */
export function action() {
  return null;
}

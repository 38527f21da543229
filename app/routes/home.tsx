import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "~/lib/guards.server";
import { homePath } from "~/lib/home";

/** After a login: to where this person begins. A request of its own, because the actor is known anew. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return redirect(homePath(actor) + new URL(args.request.url).search);
}

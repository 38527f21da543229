import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { kindAtSignUp } from "~/features/auth/auth.server";
import { FIRST_STEP } from "~/features/auth/schema";
import { requireActor } from "~/lib/guards.server";
import { homePath, NOBODYS_HOME } from "~/lib/home";

/** After a login: to where this person begins. A request of its own, because the actor is known anew. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const path = homePath(actor);
  const { search, searchParams } = new URL(args.request.url);
  // Whoever has said at sign-up what they are is not asked again, unless they have just stopped being it.
  const isNew = path === NOBODYS_HOME && !searchParams.has("left");
  const kind = isNew ? await kindAtSignUp(args.context.supabase) : null;
  return redirect((kind ? FIRST_STEP[kind] : path) + search);
}

import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { keepOpening } from "~/features/saved/queries.server";
import { keepSchema } from "~/features/saved/schema";
import { parseForm } from "~/lib/form";
import { requireTalent } from "~/lib/guards.server";
import { safeRedirect } from "~/lib/redirect";

/** The button on an opening: keeps it or drops it and goes back to where it was pressed. */
export async function action(args: ActionFunctionArgs) {
  await requireTalent(args);
  const form = await parseForm(args.request, keepSchema);
  // Only our own button sends this: there is no field to mend.
  if (!form.ok) throw new Response(null, { status: 400 });

  const { openingId, kept, next } = form.value;
  const done = await keepOpening(args.context.supabase, openingId, kept === "yes");
  if (!done.ok) return redirect("/talent/saved?full=1");
  return redirect(safeRedirect(next, "/talent/saved"));
}

// Whoever opens the address itself wants to see what is saved.
export async function loader(args: ActionFunctionArgs) {
  await requireTalent(args);
  return redirect("/talent/saved");
}

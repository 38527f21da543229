import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { withNotice } from "~/lib/notice";

export function loader() {
  return redirect("/");
}

export async function action({ context }: ActionFunctionArgs) {
  await context.supabase.auth.signOut({ scope: "local" });
  return redirect(withNotice("/", "loggedOut"));
}

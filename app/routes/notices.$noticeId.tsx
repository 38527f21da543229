import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { openNotice } from "~/features/notifications/acts.server";
import { requireActor } from "~/lib/guards.server";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

/** The link of a notice, also in mails: marks it as read and leads to its subject. */
export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args);
  const { noticeId = "" } = args.params;
  if (!/^[1-9]\d{0,14}$/.test(noticeId)) throw new Response(null, { status: 404 });
  return redirect(await openNotice(args.context.supabase, Number(noticeId)));
}

export default function OpenNotice() {
  return null;
}

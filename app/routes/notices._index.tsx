import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { changeNotices } from "~/features/notifications/acts.server";
import { MailSetting } from "~/features/notifications/MailSetting";
import { NoNotices } from "~/features/notifications/NoNotices";
import { NoticeFilter } from "~/features/notifications/NoticeFilter";
import { NoticeList } from "~/features/notifications/NoticeList";
import { listNotices, loadMailSetting } from "~/features/notifications/queries.server";
import { requireActor } from "~/lib/guards.server";
import { homePath } from "~/lib/home";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Pagination } from "~/ui/shell/Pagination";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "notifications.title" };

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { supabase } = args.context;
  const search = new URL(args.request.url).searchParams;
  const unread = search.get("show") === "unread";
  const [page, mail] = await Promise.all([
    listNotices(supabase, { unread, after: search.get("after") }),
    loadMailSetting(supabase, actor.id),
  ]);
  return { ...page, unread, mail, home: homePath(actor) };
}

export async function action(args: ActionFunctionArgs) {
  await requireActor(args);
  const { pathname, search } = new URL(args.request.url);
  return changeNotices(args.context.supabase, args.request, pathname + search);
}

export default function Notices() {
  const { notices, next, unread, mail, home } = useLoaderData<typeof loader>();
  const words = useTranslations("notifications");
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      <NoticeFilter unread={unread} newest={notices.find((notice) => notice.unread)?.id} />
      {notices.length > 0 ? (
        <NoticeList notices={notices} />
      ) : (
        <NoNotices unread={unread} home={home} />
      )}
      <Pagination next={next} />
      <MailSetting mail={mail} />
    </>
  );
}

import { isLocale } from "~/i18n/locale";
import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { errorFields, log } from "~/lib/log.server";
import { mailBody } from "~/lib/mail.server";
import { serviceClient } from "~/lib/service.server";
import { letterOf, type MailedNotice } from "./letter";

interface Addressee {
  accountId: string;
  locale: string;
  notices: MailedNotice[];
}

/** Writes to people whose notices wait for them. Never fails: the next round tries again. */
export async function mailNotices(backend: Backend, siteUrl: string): Promise<void> {
  try {
    const due = await rowsOrThrow(serviceClient(backend).rpc("notifications_to_mail"));
    for (const each of due as unknown as Addressee[]) {
      // What cannot be written to one person must not keep back the mails of the others.
      await mailTo(backend, siteUrl, each).catch((error: unknown) => {
        log("error", "notice_not_mailed", { account: each.accountId, ...errorFields(error) });
      });
    }
  } catch (error) {
    log("error", "mail_notices_failed", errorFields(error));
  }
}

async function mailTo(backend: Backend, siteUrl: string, { accountId, ...due }: Addressee) {
  const locale = isLocale(due.locale) ? due.locale : "ja";
  const send = serviceClient(backend).rpc("send_notification_mail", {
    account_id: accountId,
    notification_ids: due.notices.map(({ id }) => id),
    ...mailBody(letterOf(due.notices, { locale, siteUrl })),
  });
  await rowsOrThrow(send);
}

import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import type { AppLoadContext } from "~/lib/context";
import { errorFields, log } from "~/lib/log.server";
import { queueMail } from "~/lib/mail.server";

type Kind = "emailChange" | "passwordChanged" | "deleted";
type Context = Pick<AppLoadContext, "backend" | "env" | "locale">;

/**
 * Tells a person what was done to the account: if it was somebody else, this is how they learn of it.
 * It is done already, so a mail that cannot be queued must not look like a failure of it.
 */
export async function tellAccount(
  { backend, env, locale }: Context,
  to: string,
  kind: Kind,
): Promise<void> {
  try {
    await queueMail(backend, { to, ...accountMail(locale, kind, env.SITE_URL) });
  } catch (error) {
    log("error", "account_mail_not_queued", errorFields(error));
  }
}

export function accountMail(locale: Locale, kind: Kind, siteUrl: string) {
  const words = translator(locale);
  return {
    subject: words(`account.mails.${kind}.subject`),
    paragraphs: [
      words(`account.mails.${kind}.text`),
      words(`account.mails.${kind}.otherwise`),
      siteUrl,
    ],
  };
}

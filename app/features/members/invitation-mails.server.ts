import { createHash, randomBytes } from "node:crypto";
import { formats } from "~/i18n/formats";
import { locales } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { errorFields, log } from "~/lib/log.server";
import { type MailText, mailBody } from "~/lib/mail.server";
import { serviceClient } from "~/lib/service.server";
import type { Role } from "./schema";

type Service = ReturnType<typeof serviceClient>;
type Due = {
  invitation_id: string;
  role: string;
  company_name: string;
  inviter_email: string | null;
  expires_at: string;
};

/**
 * Writes the mails of invitations that wait for theirs. For requests that have just invited somebody,
 * and for the jobs: what a killed process left undone is found by the next call. Never fails.
 */
export async function mailInvitations(backend: Backend, siteUrl: string): Promise<void> {
  try {
    const service = serviceClient(backend);
    for (const due of await rowsOrThrow(service.rpc("invitations_to_mail"))) {
      // One that cannot be written must not keep back the others.
      await mailInvitation(service, due, siteUrl).catch((error: unknown) => {
        log("error", "invitation_not_mailed", { id: due.invitation_id, ...errorFields(error) });
      });
    }
    await rowsOrThrow(service.rpc("forget_invitations"));
  } catch (error) {
    log("error", "invitations_not_mailed", errorFields(error));
  }
}

/** The token stands in the mail and nowhere else: the database keeps its hash. */
async function mailInvitation(service: Service, due: Due, siteUrl: string): Promise<void> {
  const token = randomBytes(32).toString("base64url");
  await rowsOrThrow(
    service.rpc("mail_invitation", {
      invitation_id: due.invitation_id,
      token_hash: createHash("sha256").update(token).digest("hex"),
      ...mailBody(invitationText(due, `${siteUrl}/invitations/${token}`)),
    }),
  );
}

/** In both languages, Japanese first: nothing is known of the reader yet. */
export function invitationText(due: Omit<Due, "invitation_id">, link: string): MailText {
  const subjects = locales.map((locale) =>
    translator(locale)("members.mail.subject", { company: due.company_name }),
  );
  const paragraphs = locales.flatMap((locale) => {
    const words = translator(locale);
    const role = words(`members.roles.${due.role as Role}`);
    return [
      words("members.mail.text", {
        company: due.company_name,
        inviter: due.inviter_email ?? due.company_name,
        role,
      }),
      link,
      words("members.mail.until", { date: formats(locale).date(due.expires_at) }),
    ];
  });
  return { subject: subjects.join(" / "), paragraphs };
}

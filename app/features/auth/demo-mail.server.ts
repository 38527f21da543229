import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { serviceClient } from "~/lib/service.server";

const SHOWN = 50;

/** The newest mails that a real installation would have sent. */
export function listDemoMail(backend: Backend) {
  return rowsOrThrow(
    serviceClient(backend)
      .from("mail_outbox")
      .select("id, to_address, subject, body_text, created_at")
      .order("created_at", { ascending: false })
      .limit(SHOWN),
  );
}

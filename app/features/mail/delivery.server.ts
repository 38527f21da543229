import type { Backend } from "~/lib/backend";
import type { Env } from "~/lib/env.server";
import { rowsOrThrow } from "~/lib/errors";
import { errorFields, log } from "~/lib/log.server";
import { serviceClient } from "~/lib/service.server";
import {
  isFinal,
  isServerFault,
  type Mail,
  smtpTransport,
  type Transport,
} from "./transport.server";

/** Somebody waits in front of a page that says "please check your mail". */
const EVERY_MS = 3_000;
const TIDY_EVERY_MS = 3_600_000;
/** Mails per round, so that a round ends. */
const ROUND = 200;
/** A stop waits this long for the mail that is on its way; what it cuts off is sent again later. */
const GRACE_MS = 5_000;

/**
 * Sends what is in the outbox, where a mail server is configured, and tidies it up. Any number of
 * processes may do so. Returns how to stop.
 */
export function startDelivery(
  backend: Backend,
  { SMTP_URL, MAIL_FROM }: Pick<Env, "SMTP_URL" | "MAIL_FROM">,
): () => Promise<void> {
  const transport = SMTP_URL && MAIL_FROM ? smtpTransport(SMTP_URL, MAIL_FROM) : null;
  const stopping = new AbortController();
  const tidying = repeat(TIDY_EVERY_MS, () => tidy(backend));
  const sending = transport && repeat(EVERY_MS, () => deliver(backend, transport, stopping.signal));
  return async () => {
    stopping.abort();
    await Promise.race([Promise.all([tidying(), sending?.()]), patience()]);
    transport?.close();
  };
}

/** Sends mails one by one until none is due, the server is away, or a stop is asked for. */
export async function deliver(
  backend: Backend,
  transport: Transport,
  stop?: AbortSignal,
): Promise<void> {
  try {
    for (let sent = 0; sent < ROUND && !stop?.aborted; sent += 1) {
      const [mail] = await rowsOrThrow(serviceClient(backend).rpc("claim_mail"));
      if (!mail || !(await attempt(backend, transport, mail))) return;
    }
  } catch (error) {
    log("error", "mail_delivery_failed", errorFields(error));
  }
}

/** Sends one mail and notes what became of it. False says that others need not be tried now. */
async function attempt(backend: Backend, transport: Transport, mail: Mail): Promise<boolean> {
  try {
    await transport.send(mail);
  } catch (error) {
    const final = isFinal(error);
    await settle(backend, { mail_id: mail.id, error: words(error), final });
    log("warn", "mail_not_sent", { id: mail.id, final, ...reason(error) });
    return !isServerFault(error);
  }
  await settle(backend, { mail_id: mail.id });
  return true;
}

async function settle(
  backend: Backend,
  result: { mail_id: string; error?: string; final?: boolean },
): Promise<void> {
  const { error } = await serviceClient(backend).rpc("settle_mail", result);
  if (error) throw new Error(`A mail could not be settled: ${error.message}`);
}

async function tidy(backend: Backend): Promise<void> {
  try {
    const tidied = await rowsOrThrow(serviceClient(backend).rpc("tidy_mail"));
    if (tidied > 0) log("info", "mail_tidied", { tidied });
  } catch (error) {
    log("error", "mail_tidy_failed", errorFields(error));
  }
}

/** Codes only: a server's words may repeat the address. Those stay in the outbox. */
function reason(error: unknown) {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return { code, responseCode };
}

function words(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500) || "unknown";
}

/** Runs now and then every so often, never twice at once. Returns how to end it. */
function repeat(ms: number, run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  const start = () => {
    running ??= run().finally(() => {
      running = undefined;
    });
  };
  start();
  const timer = setInterval(start, ms);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref());
}

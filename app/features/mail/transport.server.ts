import nodemailer from "nodemailer";

/** A mail as the outbox keeps it. */
export interface Mail {
  id: string;
  to_address: string;
  subject: string;
  body_text: string;
  body_html: string;
}

export interface Transport {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** Longer than any healthy server takes, and together shorter than a claim of the outbox lasts. */
const CONNECT_MS = 15_000;
const SILENCE_MS = 30_000;

/** Sends through one connection, which is kept open between mails. */
export function smtpTransport(smtpUrl: string, from: string): Transport {
  const transporter = nodemailer.createTransport({
    ...smtpOptions(smtpUrl),
    pool: true,
    maxConnections: 1,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    // A text is a text: nothing in it may read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(smtpUrl).hostname;
  return {
    async send({ id, to_address, subject, body_text, body_html }) {
      await transporter.sendMail({
        from,
        to: { name: "", address: to_address },
        subject,
        text: body_text,
        ...(body_html && { html: body_html }),
        // The same at every attempt, so that a mail that arrives twice can be told.
        messageId: `<${id}@${host}>`,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
    close: () => transporter.close(),
  };
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** Passwords and people's mail go in the clear to this machine only, unless the operator says so. */
export function smtpOptions(smtpUrl: string) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === "smtps:";
  const requireTLS =
    url.searchParams.get("requireTLS") !== "false" && !LOOPBACK.includes(url.hostname);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: requireTLS && !secure,
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
  };
}

/** Will this mail never arrive? A server's final no to this one, not a server that is away or misread. */
export function isFinal(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return responseCode >= 500 && (code === "EENVELOPE" || code === "EMESSAGE");
}

/** Does the fault lie with the server, so that every other mail would meet it too? */
export function isServerFault(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return responseCode === undefined || code === "EAUTH" || code === "ECONNECTION";
}

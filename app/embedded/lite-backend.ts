import { fileURLToPath } from "node:url";
import postgres from "postgres";
import type { Backend } from "~/lib/backend";
import { toPostgrestError } from "./db-errors";
import type { Keys } from "./keys";
import { App, createPostgresConnection } from "./lite";
import { withLiteLog } from "./lite-log";
import { outboxDriver } from "./mail";

/** Never resolved: requests to it go to the function `fetch` of the backend. */
const URL_IN_PROCESS = "http://embedded.invalid";

const TEMPLATES = new URL("../../supabase/templates/", import.meta.url);

/** Subjects as in supabase/config.toml, which the Supabase CLI and hosted projects read. */
export const MAIL_SUBJECTS = {
  confirmation: "【結び Musubi】メールアドレスの確認 / Confirm your e-mail address",
  recovery: "【結び Musubi】パスワードの再設定 / Reset your password",
  email_change: "【結び Musubi】メールアドレスの変更 / Change your e-mail address",
} as const;

export interface LiteOptions {
  /** Connection URL of the database's owner; the database is prepared. */
  databaseUrl: string;
  /** Where links in mails lead. */
  siteUrl: string;
  keys: Keys;
  /** A new account waits until its address is confirmed. Only where mail is sent. */
  confirmEmail?: boolean;
}

export interface LiteBackend {
  backend: Backend;
  close(): Promise<void>;
}

/** Supabase Lite over a prepared PostgreSQL database, reached without a network. */
export function createLiteBackend(options: LiteOptions): LiteBackend {
  const { databaseUrl, siteUrl, keys, confirmEmail = false } = options;
  const owner = postgres(databaseUrl, { max: 1, idle_timeout: 30, onnotice() {} });
  const connection = createPostgresConnection({
    url: databaseUrl,
    postgresOptions: {
      max: 10,
      connect_timeout: 5,
      onnotice() {},
      connection: { statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000 },
      types: { json: jsonType(114), jsonb: jsonType(3802) },
    },
  });
  // Else the first request grants everything to everybody, whatever the migrations revoked.
  Object.assign(connection, { rlsState: "active" });
  const normalize = connection.normalizeDbError.bind(connection);
  connection.normalizeDbError = (error) => toPostgrestError(normalize(error));
  const app = new App({
    connection,
    auth: {
      enabled: true,
      jwt_secret: keys.jwtSecret,
      publishable_key: keys.publishableKey,
      secret_key: keys.secretKey,
      site_url: siteUrl,
      minimum_password_length: 10,
      email: {
        enable_confirmations: confirmEmail,
        // Lite asks one of the two mailboxes only. The new one: an address is worth nothing unproven.
        // The old one is told by the account page, which asks for the password first.
        double_confirm_changes: false,
        // The token in a link is made of the address and this code: long, so that nobody can guess it.
        otp_length: 10,
        template: templates(),
      },
    },
    studio: { enabled: false },
    options: { drivers: { email: outboxDriver(owner) }, server: { admin: false } },
  });
  return {
    backend: {
      url: URL_IN_PROCESS,
      publishableKey: keys.publishableKey,
      secretKey: keys.secretKey,
      fetch: (input, init) => withLiteLog(() => app.fetch(new Request(input, init))),
      embedded: true,
    },
    async close() {
      // With a limit: a PostgreSQL that hangs must not keep the process from stopping.
      const limit = { timeout: 5 };
      await Promise.all([connection.driver.end(limit), owner.end(limit)]);
    },
  };
}

/**
 * Lite hands JSON arguments of functions over as text, which its own serialiser would quote a
 * second time: a function would receive a JSON string and no object.
 */
function jsonType(oid: number) {
  return {
    to: oid,
    from: [oid],
    serialize: (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value)),
    parse: (text: string) => JSON.parse(text) as unknown,
  };
}

function templates() {
  const entries = Object.entries(MAIL_SUBJECTS).map(([type, subject]) => [
    type,
    { subject, content_path: fileURLToPath(new URL(`${type}.html`, TEMPLATES)) },
  ]);
  return Object.fromEntries(entries) as Record<
    keyof typeof MAIL_SUBJECTS,
    { subject: string; content_path: string }
  >;
}

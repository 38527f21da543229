import { z } from "zod";

const port = z.coerce.number("must be a number").int().min(1).max(65_535);
const hops = z.coerce.number("must be a number").int().min(0).max(10);
const flag = z.enum(["0", "1", "false", "true"]).transform((value) => /^(1|true)$/.test(value));
const key = z.string().min(20, "is too short to be a key");

/** Scheme, host and port. A path would be dropped in silence, so it is refused. */
const origin = z
  .url({ protocol: /^https?$/, error: "must be an address with http:// or https://" })
  .transform((value) => new URL(value))
  .refine((url) => url.pathname === "/", "must have no path")
  .transform((url) => url.origin);

/** smtp:// or smtps:// with a host; name and password percent-encoded. */
const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: "must be an address with smtp:// or smtps://",
});

/** `musubi@example.jp` or `結び Musubi <musubi@example.jp>`. */
const sender = z
  .string()
  .max(200)
  .regex(
    /^(?:[^<>@\r\n]{1,100}<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
    "must be an address, or a name and an address in angle brackets",
  );

const HOSTED = ["SUPABASE_URL", "SUPABASE_PUBLISHABLE_KEY", "SUPABASE_SECRET_KEY"] as const;
const MAIL = ["SMTP_URL", "MAIL_FROM"] as const;

const schema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
    /** The address to listen on. Behind a proxy on another machine: 0.0.0.0. */
    HOST: z.string().min(1).default("127.0.0.1"),
    PORT: port.default(3000),
    /** Where people reach the site; links in mails lead there. */
    SITE_URL: origin.optional(),
    SUPABASE_URL: origin.optional(),
    SUPABASE_PUBLISHABLE_KEY: key.optional(),
    SUPABASE_SECRET_KEY: key.optional(),
    /** The server that mail leaves through, and who it is from. Without them no mail is sent. */
    SMTP_URL: smtpUrl.optional(),
    MAIL_FROM: sender.optional(),
    /** Who runs the site, and how to reach them: for the footer, the privacy policy and the terms. */
    OPERATOR_NAME: z.string().max(100).optional(),
    OPERATOR_CONTACT: z.string().max(200).optional(),
    /** Where the embedded Supabase keeps its data. */
    MUSUBI_DATA_DIR: z.string().min(1).default("supabase/.temp"),
    /** Proxies in front of this process whose X-Forwarded headers may be believed. */
    TRUST_PROXY: hops.default(0),
    /** Demo firms and people on the first start of the embedded Supabase. */
    DEMO_DATA: flag.default(true),
  })
  .transform((env) => ({ ...env, SITE_URL: env.SITE_URL ?? `http://localhost:${env.PORT}` }));

export type Env = Readonly<z.output<typeof schema>>;

/** The environment is not usable; one line for each thing that is wrong with it. */
export class EnvError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not usable:\n${problems.map((line) => `  ${line}`).join("\n")}`);
    this.name = "EnvError";
  }
}

/**
 * Reads the environment once, at start. Blank counts as not set, as in `.env` files.
 *
 * @throws EnvError with everything that is wrong, not only the first thing.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`),
    ...halfConfigured(given, HOSTED),
    ...halfConfigured(given, MAIL),
  ];
  if (!parsed.success || problems.length > 0) throw new EnvError(problems);
  return parsed.data;
}

/** What works only together: a Supabase project's address and keys; a mail server and a sender. */
function halfConfigured(
  given: Record<string, string | undefined>,
  together: readonly string[],
): string[] {
  const present = together.filter((name) => given[name] !== undefined);
  const missing = together.filter((name) => given[name] === undefined);
  if (present.length === 0) return [];
  return missing.map((name) => `${name}: is missing beside ${present.join(" and ")}`);
}

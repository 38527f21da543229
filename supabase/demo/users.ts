import { createHash, randomBytes } from "node:crypto";
import type { TransactionSql } from "postgres";

/** bcrypt of `DEMO_PASSWORD`. */
const DEMO_PASSWORD_HASH = "$2b$10$gV32O40CJ6/fDpHVmEBUsORe9OntKkUMOP/mgAWqKBYPIQweblP22";

const BCRYPT_ALPHABET = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Columns that hosted Supabase Auth reads as texts and that must not be null there. */
const HOSTED_TOKENS = [
  "confirmation_token",
  "recovery_token",
  "email_change",
  "email_change_token_new",
  "email_change_token_current",
  "phone_change",
  "phone_change_token",
  "reauthentication_token",
];

export interface DemoUser {
  email: string;
  createdAt: Date;
  /** May log in with `DEMO_PASSWORD`; nobody knows the others' password. */
  open: boolean;
}

/** The same account id for an address in every demonstration. */
export function demoUserId(email: string): string {
  const hex = createHash("sha256").update(`musubi-demo:${email}`).digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** Writes auth users as Supabase Auth itself does, here and on hosted Supabase. */
export async function createUsers(tx: TransactionSql, users: readonly DemoUser[]): Promise<void> {
  const userColumns = await columnsOf(tx, "users");
  const identityColumns = await columnsOf(tx, "identities");
  await insert(tx, "users", users.map(userRow(userColumns.has("instance_id"))), userColumns);
  await insert(tx, "identities", users.map(identityRow), identityColumns);
}

function userRow(hosted: boolean) {
  return ({ email, createdAt, open }: DemoUser): Record<string, unknown> => ({
    ...(hosted && {
      instance_id: "00000000-0000-0000-0000-000000000000",
      ...Object.fromEntries(HOSTED_TOKENS.map((column) => [column, ""])),
    }),
    id: demoUserId(email),
    aud: "authenticated",
    role: "authenticated",
    email,
    encrypted_password: open ? DEMO_PASSWORD_HASH : unguessableHash(),
    email_confirmed_at: createdAt,
    raw_app_meta_data: { provider: "email", providers: ["email"] },
    raw_user_meta_data: { sub: demoUserId(email), email, email_verified: true, demo: true },
    created_at: createdAt,
    updated_at: createdAt,
  });
}

function identityRow({ email, createdAt }: DemoUser): Record<string, unknown> {
  const id = demoUserId(email);
  return {
    id: demoUserId(`identity:${email}`),
    provider: "email",
    provider_id: id,
    user_id: id,
    identity_data: { sub: id, email, email_verified: true, phone_verified: false },
    last_sign_in_at: createdAt,
    created_at: createdAt,
    updated_at: createdAt,
  };
}

/** A well-formed digest that was made from no password. */
function unguessableHash(): string {
  const digits = [...randomBytes(53)].map((byte) => BCRYPT_ALPHABET.charAt(byte % 64));
  return `$2b$10$${digits.join("")}`;
}

async function columnsOf(tx: TransactionSql, table: string): Promise<Set<string>> {
  const rows = await tx<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_schema = 'auth' and table_name = ${table}`;
  return new Set(rows.map(({ name }) => name));
}

async function insert(
  tx: TransactionSql,
  table: string,
  rows: Record<string, unknown>[],
  known: Set<string>,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).filter((column) => known.has(column));
  await tx`insert into auth.${tx(table)} ${tx(rows, ...columns)}`;
}

import { randomUUID } from "node:crypto";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import postgres, { type Sql, type TransactionSql } from "postgres";
import { afterAll, inject } from "vitest";
import WebSocket from "ws";
import { createKeys } from "~/embedded/keys";
import { createLiteBackend } from "~/embedded/lite-backend";
import type { Backend } from "~/lib/backend";
import type { Database } from "~/lib/database.types";
import { serviceClient } from "~/lib/service.server";

export type ApiRole = "anon" | "authenticated" | "service_role";

/** Claims of an access token, as policies see them. `sub` is the user's id. */
export type Claims = { sub?: string; email?: string; [claim: string]: unknown };

export interface TestUser {
  id: string;
  email: string;
  password: string;
  /** Signed in as this user: row-level security applies. */
  client: SupabaseClient<Database>;
}

export interface TestDatabase {
  /** Connection URL of the owner. */
  url: string;
  /** The owner of the tables, whom no policy holds. */
  owner: Sql;
  /** Supabase Lite on this database. */
  backend: Backend;
  /** Runs queries in one transaction as an API role, and keeps what they did. */
  as<T>(role: ApiRole, claims: Claims, run: (tx: TransactionSql) => Promise<T>): Promise<T>;
  /** A client of nobody. */
  anon(): SupabaseClient<Database>;
  /** A client with the secret key. */
  service(): SupabaseClient<Database>;
  /** Signs a new person up through Supabase Auth. */
  createUser(email?: string): Promise<TestUser>;
}

const PASSWORD = "correct horse battery staple";

/** A database of its own for a test file, copied from the prepared template; dropped at the end. */
export async function freshDatabase(): Promise<TestDatabase> {
  const template = new URL(inject("templateUrl"));
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = atDatabase(template, name);
  await maintain(
    template,
    (sql) => sql`create database ${sql(name)}
    template ${sql(template.pathname.slice(1))}`,
  );
  const owner = postgres(url, { max: 4, onnotice() {} });
  const lite = createLiteBackend({
    databaseUrl: url,
    siteUrl: "http://musubi.test",
    keys: createKeys(),
  });
  afterAll(async () => {
    await Promise.all([owner.end(), lite.close()]);
    await maintain(template, (sql) => sql`drop database ${sql(name)} with (force)`);
  });
  const anon = () => visitorClient(lite.backend);
  return {
    url,
    owner,
    backend: lite.backend,
    as: (role, claims, run) => asRole(owner, role, claims, run),
    anon,
    service: () => serviceClient(lite.backend),
    createUser: (email = `${randomUUID()}@musubi.test`) => signUp(anon(), email),
  };
}

async function asRole<T>(
  owner: Sql,
  role: ApiRole,
  claims: Claims,
  run: (tx: TransactionSql) => Promise<T>,
): Promise<T> {
  const result = await owner.begin(async (tx) => {
    const token = JSON.stringify({ ...claims, role });
    await tx`select set_config('request.jwt.claims', ${token}, true)`;
    await tx`set local role ${tx(role)}`;
    return run(tx);
  });
  return result as T;
}

async function signUp(client: SupabaseClient<Database>, email: string): Promise<TestUser> {
  const { data, error } = await client.auth.signUp({ email, password: PASSWORD });
  if (error) throw error;
  if (!data.user) throw new Error(`${email} was not signed up`);
  return { id: data.user.id, email, password: PASSWORD, client };
}

function visitorClient(backend: Backend): SupabaseClient<Database> {
  return createClient<Database>(backend.url, backend.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: backend.fetch },
    realtime: { transport: WebSocket as never },
  });
}

function atDatabase(url: URL, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/** From the database `postgres`: a template can be copied only while nobody is connected to it. */
async function maintain(url: URL, run: (sql: Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(atDatabase(url, "postgres"), { max: 1, onnotice() {} });
  try {
    await run(sql);
  } finally {
    await sql.end();
  }
}

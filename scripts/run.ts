import { AlreadyRunningError } from "~/embedded/lock";
import { EnvError } from "~/lib/env.server";
import { errorFields, log } from "~/lib/log.server";
import type { Musubi } from "~/server";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../supabase/demo/accounts";

/** Longer than open requests are given to finish. */
const STOP_MS = 20_000;

/** Starts, says where it is, and stops in order when asked to or when its database has gone. */
export async function run(start: () => Promise<Musubi>): Promise<void> {
  // One stray promise in one request is no reason to turn everybody else away.
  process.on("unhandledRejection", (error) => log("error", "unhandled", errorFields(error)));
  const musubi = await start().catch(giveUp);
  announce(musubi);

  let stopping = false;
  const stop = async (code: number) => {
    // Asked twice: somebody has no patience left. The next start deals with what remains.
    if (stopping) process.exit(1);
    stopping = true;
    // A query that was under way when its database died may never come back.
    setTimeout(() => {
      log("error", "stop_cut");
      process.exit(code);
    }, STOP_MS);
    await musubi.stop().catch((error) => log("error", "stop_failed", errorFields(error)));
    process.exit(code);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stop(0));
  process.on("uncaughtException", (error) => {
    log("error", "uncaught", errorFields(error));
    stop(1);
  });
  await musubi.ended;
  if (stopping) return;
  log("error", "database_ended");
  await stop(1);
}

export function giveUp(error: unknown): never {
  const expected = error instanceof EnvError || error instanceof AlreadyRunningError;
  if (expected) console.error(error.message);
  else console.error(error);
  process.exit(1);
}

function announce({ address, demo }: Musubi): void {
  console.info(`\n  Musubi 結び  ${address}\n`);
  if (!demo) return;
  console.info(`  Demo accounts (password: ${DEMO_PASSWORD})`);
  for (const [kind, email] of Object.entries(DEMO_ACCOUNTS)) {
    console.info(`    ${kind.padEnd(8)} ${email}`);
  }
}

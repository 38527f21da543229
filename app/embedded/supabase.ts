import { resolve } from "node:path";
import type { Backend } from "~/lib/backend";
import type { Env } from "~/lib/env.server";
import { log } from "~/lib/log.server";
import { openCluster } from "./cluster";
import { writeDemoData } from "./demo";
import { readOrCreateKeys } from "./keys";
import { createLiteBackend } from "./lite-backend";
import { prepareDatabase } from "./prepare";

export interface EmbeddedSupabase {
  backend: Backend;
  /** Resolves when its PostgreSQL has ended, asked or unasked. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

type Options = Pick<Env, "MUSUBI_DATA_DIR" | "SITE_URL" | "DEMO_DATA" | "SMTP_URL">;

/** Starts PostgreSQL and Supabase Lite in this process, on the data of one folder. */
export async function startEmbeddedSupabase(options: Options): Promise<EmbeddedSupabase> {
  const dir = resolve(options.MUSUBI_DATA_DIR);
  const cluster = await openCluster({ dir });
  try {
    const databaseUrl = cluster.url();
    const { applied, edited, seeded } = await prepareDatabase(databaseUrl);
    if (applied.length > 0) log("info", "migrations_applied", { applied });
    if (edited.length > 0) log("warn", "migrations_edited", { edited });
    if (seeded) log("info", "reference_data_written");
    if (options.DEMO_DATA) await writeDemoData(databaseUrl);
    const keys = await readOrCreateKeys(dir);
    const lite = createLiteBackend({
      databaseUrl,
      siteUrl: options.SITE_URL,
      keys,
      confirmEmail: options.SMTP_URL !== undefined,
    });
    return {
      backend: lite.backend,
      ended: cluster.ended,
      async stop() {
        await lite.close();
        await cluster.stop();
      },
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

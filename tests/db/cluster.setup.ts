import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { openCluster } from "~/embedded/cluster";
import { prepareDatabase } from "~/embedded/prepare";

const TEMPLATE = "musubi_template";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection URL of the template database; test databases live beside it. */
    templateUrl: string;
  }
}

/** One fresh cluster for a run, with one prepared database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), "musubi-tests-"));
  const cluster = await openCluster({ dir, durable: false });
  const teardown = async () => {
    await cluster.stop();
    await rm(dir, { recursive: true });
  };
  try {
    const sql = postgres(cluster.url(), { max: 1, onnotice() {} });
    await sql`create database ${sql(TEMPLATE)}`;
    await sql.end();
    await prepareDatabase(cluster.url(TEMPLATE));
    project.provide("templateUrl", cluster.url(TEMPLATE));
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

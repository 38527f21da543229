import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openCluster } from "~/embedded/cluster";
import { prepareDatabase } from "~/embedded/prepare";

declare module "vitest" {
  interface ProvidedContext {
    /** A data folder as a first start leaves it: tests that are not about the first start copy it. */
    preparedData: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), "musubi-prepared-"));
  const remove = () => rm(dir, { recursive: true });
  try {
    const cluster = await openCluster({ dir });
    try {
      await prepareDatabase(cluster.url());
    } finally {
      await cluster.stop();
    }
  } catch (error) {
    await remove();
    throw error;
  }
  project.provide("preparedData", dir);
  return remove;
}

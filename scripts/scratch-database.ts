import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCluster } from "~/embedded/cluster";
import { type Prepared, prepareDatabase } from "~/embedded/prepare";

/** Runs `use` on a throw-away database with every migration applied. */
export async function withScratchDatabase<T>(
  use: (url: string, prepared: Prepared) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), "musubi-scratch-"));
  const cluster = await openCluster({ dir, durable: false });
  try {
    return await use(cluster.url(), await prepareDatabase(cluster.url()));
  } finally {
    await cluster.stop();
    await rm(dir, { recursive: true });
  }
}

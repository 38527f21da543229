import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";
import { type Cluster, openCluster } from "~/embedded/cluster";
import type { Changes } from "../changes";
import type { Scene } from "../scene";
import type { World } from "../world";
import { COLUMN_NAMES, COLUMNS, Columns, LEVEL_SHIFT } from "./columns";
import type { Dialect } from "./dialect";
import type { Placed, SqlPeer } from "./sql-peer";

/** A skill at a level as one number, for the index over who holds it so or above. */
const LEVELS = 8;

export class Postgres implements SqlPeer {
  readonly dialect: Dialect;
  readonly #cluster: Cluster;
  readonly #dir: string;
  readonly #sql: postgres.Sql;

  private constructor(cluster: Cluster, dir: string, world: World) {
    const { cellOf } = new Columns(world);
    const byte = (skill: number) => `get_byte(cells, ${cellOf.get(skill)})`;
    this.dialect = {
      cell: byte,
      // The index answers the second. Where the planner scans instead, the byte comes first and is cheaper.
      holds: (skill, level) =>
        `${byte(skill)} >= ${level << LEVEL_SHIFT} and held @> array[${skill * LEVELS + level}]`,
      fence: "offset 0",
    };
    this.#cluster = cluster;
    this.#dir = dir;
    this.#sql = postgres(cluster.url(), { max: 1, onnotice() {} });
  }

  /** @param memory of the server for the table, e.g. `2GB`. */
  static async open({ changes, world }: Scene, { memory }: { memory: string }): Promise<Postgres> {
    const dir = await mkdtemp(join(tmpdir(), "musubi-bench-"));
    let cluster: Cluster | null = null;
    try {
      cluster = await openCluster({ dir, durable: false });
      await setMemory(cluster, memory);
      // It takes a start of its own.
      await cluster.stop();
      cluster = await openCluster({ dir, durable: false });
      const peer = new Postgres(cluster, dir, world);
      await peer.#load(changes, world);
      return peer;
    } catch (error) {
      await cluster?.stop();
      await rm(dir, { recursive: true });
      throw error;
    }
  }

  async prepare(query: string): Promise<() => Promise<Placed[]>> {
    return async () => {
      const rows = await this.#sql.unsafe(query, [], { prepare: true });
      return rows.map(({ place, score, q, confirmed }) => [place, score, q, confirmed]);
    };
  }

  async close(): Promise<void> {
    await this.#sql.end();
    await this.#cluster.stop();
    await rm(this.#dir, { recursive: true });
  }

  async #load(changes: Changes, world: World): Promise<void> {
    const sql = this.#sql;
    const facts = COLUMN_NAMES.map((name) => `"${name}" ${COLUMNS[name]}`);
    await sql.unsafe(
      `create unlogged table people (${facts}, cells bytea not null, held integer[] not null)`,
    );
    // Kept in the row: it is read from nearly everybody whom the gates let pass.
    await sql.unsafe("alter table people alter cells set storage plain");
    const rows = await sql.unsafe("copy people from stdin").writable();
    await pipeline(Readable.from(lines(changes, new Columns(world), world)), rows);
    await sql.unsafe("set maintenance_work_mem = '1GB'");
    await sql.unsafe("create index on people using gin (held) with (fastupdate = off)");
    await sql.unsafe("vacuum analyze people");
  }
}

async function setMemory(cluster: Cluster, memory: string): Promise<void> {
  const sql = postgres(cluster.url(), { max: 1 });
  await sql.unsafe(`alter system set shared_buffers = '${memory}'`);
  await sql.end();
}

/** The people as lines of `copy`, many to a piece. */
function* lines(changes: Changes, columns: Columns, world: World): Generator<string> {
  let piece = "";
  for (const { place, person } of changes.peopleNow()) {
    const facts = columns.read(place, person).map((fact) => fact ?? "\\N");
    const held = world.skills.flatMap((id, i) => {
      const level = (columns.cells[i] as number) >> LEVEL_SHIFT;
      return Array.from({ length: level }, (_, k) => id * LEVELS + k + 1);
    });
    const skills = `\\\\x${Buffer.from(columns.cells).toString("hex")}`;
    piece += `${facts.join("\t")}\t${skills}\t{${held}}\n`;
    if (piece.length < 1 << 20) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

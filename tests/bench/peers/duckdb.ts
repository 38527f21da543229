import {
  BIGINT,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  INTEGER,
  SMALLINT,
  UTINYINT,
} from "@duckdb/node-api";
import type { Changes } from "../changes";
import type { Scene } from "../scene";
import type { World } from "../world";
import { COLUMN_NAMES, COLUMNS, Columns, LEVEL_SHIFT } from "./columns";
import type { Dialect } from "./dialect";
import type { Placed, SqlPeer } from "./sql-peer";

/** Rows of a vector of DuckDB's. */
const CHUNK_ROWS = 2048;
const TYPES = { integer: INTEGER, smallint: SMALLINT, bigint: BIGINT };

/** One byte column for each skill: a search reads only the columns of the skills that it is about. */
const DIALECT: Dialect = {
  cell: (skill) => `s${skill}`,
  holds: (skill, level) => `s${skill} >= ${level << LEVEL_SHIFT}`,
  fence: "",
};

export class DuckDb implements SqlPeer {
  readonly dialect = DIALECT;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  /** In memory, with two threads. */
  static async open({ changes, world }: Scene): Promise<DuckDb> {
    const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
    const connection = await instance.connect();
    const peer = new DuckDb(instance, connection);
    await peer.#load(changes, world);
    return peer;
  }

  async prepare(query: string): Promise<() => Promise<Placed[]>> {
    const statement = await this.#connection.prepare(query);
    return async () => {
      const result = await statement.runAndReadAll();
      return result.getRowsJS() as unknown as Placed[];
    };
  }

  async close(): Promise<void> {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  async #load(changes: Changes, world: World): Promise<void> {
    const facts = COLUMN_NAMES.map((name) => `"${name}" ${COLUMNS[name]}`);
    const cells = world.skills.map((id) => `s${id} utinyint`);
    await this.#connection.run(`create table people (${[...facts, ...cells]})`);
    const appender = await this.#connection.createAppender("people");
    const types: DuckDBType[] = [
      ...COLUMN_NAMES.map((name) => TYPES[COLUMNS[name]]),
      ...world.skills.map(() => UTINYINT),
    ];
    const columns = new Columns(world);
    const chunk = new ChunkWriter(types, columns);
    for (const { place, person } of changes.peopleNow()) {
      chunk.add(columns.read(place, person));
      if (chunk.rows < CHUNK_ROWS) continue;
      appender.appendDataChunk(chunk.finish());
    }
    if (chunk.rows > 0) appender.appendDataChunk(chunk.finish());
    appender.closeSync();
  }
}

/** Fills one chunk of rows after another; only bytes of skills that somebody has are written. */
class ChunkWriter {
  rows = 0;
  readonly #types: readonly DuckDBType[];
  readonly #columns: Columns;
  readonly #facts: (number | bigint | null)[][] = COLUMN_NAMES.map(() => []);
  readonly #cells: Uint8Array[];

  constructor(types: readonly DuckDBType[], columns: Columns) {
    this.#types = types;
    this.#columns = columns;
    this.#cells = Array.from(columns.cells, () => new Uint8Array(CHUNK_ROWS));
  }

  add(facts: (number | bigint | null)[]): void {
    facts.forEach((fact, i) => {
      const isWide = COLUMNS[COLUMN_NAMES[i] as (typeof COLUMN_NAMES)[number]] === "bigint";
      this.#facts[i]?.push(isWide && fact !== null ? BigInt(fact) : fact);
    });
    const { cells } = this.#columns;
    for (let i = 0; i < cells.length; i++) {
      (this.#cells[i] as Uint8Array)[this.rows] = cells[i] as number;
    }
    this.rows += 1;
  }

  finish(): DuckDBDataChunk {
    const chunk = DuckDBDataChunk.create(this.#types, this.rows);
    chunk.setColumns([
      ...this.#facts,
      ...this.#cells.map((column) => Array.from(column.subarray(0, this.rows))),
    ]);
    for (const column of this.#facts) column.length = 0;
    this.rows = 0;
    return chunk;
  }
}

import { build, change, LIMIT, openingsFor, search } from "./index-bench";
import { DuckDb } from "./peers/duckdb";
import { type Answer, isSame, type PeerAnswer, toAnswer } from "./peers/peer";
import { plainScan } from "./peers/plain";
import { Postgres } from "./peers/postgres";
import { askAll, type SqlPeer } from "./peers/sql-peer";
import type { Report } from "./report";
import { makeScene, type Scene } from "./scene";
import { median, tell } from "./timing";

/** Above so many, the peers are left out. */
const PEERS_UP_TO = 2_300_000;
/** People for whom openings are looked up. */
const ASKING = 40;

/** One process, one seed: everything about so many profiles. */
export async function runBench(profiles: number): Promise<Report> {
  const scene = makeScene(profiles);
  const { population, changes, openings, context, offered, shared } = scene;
  const { index, ...built } = build(population, profiles);
  const changed = change(index, changes, population);
  tell("changed and removed");
  const searched = await search(index, scene);
  tell("searched");
  const asking = Array.from({ length: ASKING }, (_, i) => population.person(i));
  const found = await openingsFor(offered, asking, context);
  tell("openings looked up");

  const own = shared.map((opening) => toAnswer(index.top(opening, LIMIT, context)));
  const { plain, duckdb, postgres } = profiles > PEERS_UP_TO ? NOBODY : await askPeers(scene);
  return {
    profiles,
    openings: openings.length,
    ...built,
    ...changed,
    ...searched,
    ...found,
    peers: {
      plain_p50_ms: p50(plain),
      duckdb_p50_ms: p50(duckdb),
      postgres_p50_ms: p50(postgres),
    },
    identical: [plain, duckdb, postgres].every((answers) => agrees(own, answers)),
  };
}

type Answers = readonly PeerAnswer[] | null;
const NOBODY: Record<"plain" | "duckdb" | "postgres", Answers> = {
  plain: null,
  duckdb: null,
  postgres: null,
};

/** One after the other, so that none takes memory or time from another. */
async function askPeers(scene: Scene): Promise<typeof NOBODY> {
  const plain = plainScan(scene);
  tell("plain scan done");
  const duckdb = await asked(await DuckDb.open(scene), scene);
  tell("DuckDB done");
  const postgres = await asked(await Postgres.open(scene, { memory: "2GB" }), scene);
  tell("PostgreSQL done");
  return { plain, duckdb, postgres };
}

async function asked(peer: SqlPeer, scene: Scene): Promise<PeerAnswer[]> {
  try {
    return await askAll(peer, scene);
  } finally {
    await peer.close();
  }
}

function p50(answers: Answers): number | null {
  return answers && median(answers.map(({ ms }) => ms));
}

function agrees(own: readonly Answer[], answers: Answers): boolean {
  return (
    answers === null || own.every((each, i) => isSame(each, (answers[i] as PeerAnswer).answer))
  );
}

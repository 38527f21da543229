/** The SQL of the bench must compute what the engine computes, or it would compare different things. */
import { expect, it } from "vitest";
import { rankTalents } from "~/matching";
import { LIMIT } from "../bench/index-bench";
import { toAnswer } from "../bench/peers/peer";
import { Postgres } from "../bench/peers/postgres";
import { askAll } from "../bench/peers/sql-peer";
import { makeScene } from "../bench/scene";

it("PostgreSQL names the same people with the same scores as the scan, to the bit", async () => {
  const scene = makeScene(2000);
  const people = [...scene.changes.peopleNow()].map(({ person }) => person);
  const expected = scene.openings.map((opening) =>
    toAnswer(rankTalents(opening, people, scene.context, { limit: LIMIT })),
  );
  const peer = await Postgres.open(scene, { memory: "128MB" });
  try {
    const answers = await askAll(peer, { ...scene, shared: scene.openings });
    expect(answers.map(({ answer }) => answer)).toEqual(expected);
  } finally {
    await peer.close();
  }
}, 120_000);

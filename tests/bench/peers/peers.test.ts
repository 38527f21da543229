/** The peers must compute what the engine computes, or the bench would compare different things. */
import { expect, test } from "vitest";
import { rankTalents } from "~/matching";
import { LIMIT } from "../index-bench";
import { makeScene } from "../scene";
import { DuckDb } from "./duckdb";
import { toAnswer } from "./peer";
import { plainScan } from "./plain";
import { askAll } from "./sql-peer";

const scene = makeScene(2000);
const people = [...scene.changes.peopleNow()].map(({ person }) => person);
const all = { ...scene, shared: scene.openings };
const expected = scene.openings.map((opening) =>
  toAnswer(rankTalents(opening, people, scene.context, { limit: LIMIT })),
);

test("the plain scan in chunks is the scan", () => {
  expect(plainScan(all).map(({ answer }) => answer)).toEqual(expected);
});

test("DuckDB names the same people with the same scores, to the bit", async () => {
  const peer = await DuckDb.open(scene);
  try {
    const answers = await askAll(peer, all);
    expect(answers.map(({ answer }) => answer)).toEqual(expected);
  } finally {
    await peer.close();
  }
}, 60_000);

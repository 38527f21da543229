import { expect, it } from "vitest";
import { createAdjacency, createRelations, DEFAULT_WEIGHTS } from "~/matching";
import { scoredExample } from "./example";

const context = {
  asOf: "2026-11-27",
  relations: createRelations("test", []),
  adjacency: createAdjacency({}),
};

it("is an eligible pair in which every factor says something", () => {
  const { eligible, score, sides } = scoredExample(context, DEFAULT_WEIGHTS);
  expect(eligible).toBe(true);
  expect(score).toBeGreaterThan(50);
  expect(score).toBeLessThan(100);
  const factors = [...sides.q.factors, ...sides.p.factors];
  expect(factors.every(({ contribution }) => contribution > 0)).toBe(true);
});

import { describe, expect, it } from "vitest";
import type { EngineStatus } from "~/engine/engine";
import { DEFAULT_WEIGHTS } from "~/matching";
import { signsOf } from "./signs";

const WELL: EngineStatus = {
  engineVersion: "1.0.0",
  relationsVersion: "2026-11",
  weights: DEFAULT_WEIGHTS,
  weightsVersion: 3,
  people: 120,
  openings: 30,
  leftOut: 0,
  asOf: "2026-11-27",
  refreshedAt: "2026-11-27T09:00:00.000Z",
  loadMs: 800,
  refreshMs: 12,
  queries: [{ kind: "best", count: 40, p50Ms: 4, p95Ms: 9 }],
};

describe("signsOf", () => {
  it("an engine that is well gives none, nor one that has not loaded yet", () => {
    expect(signsOf(WELL, 3)).toEqual([]);
    expect(signsOf({ ...WELL, refreshMs: null, loadMs: null, queries: [] }, 3)).toEqual([]);
  });

  it.each([
    ["nobody", { people: 0 }],
    ["other_weights", { weightsVersion: 2 }],
    ["left_out", { leftOut: 1 }],
    ["slow_queries", { queries: [{ kind: "best", count: 1, p50Ms: 4, p95Ms: 501 }] }],
    ["slow_refresh", { refreshMs: 1_001 }],
  ])("%s", (sign, part) => {
    expect(signsOf({ ...WELL, ...part }, 3)).toEqual([sign]);
  });

  it("trying weights takes long by nature", () => {
    const queries = [{ kind: "compareWeights", count: 1, p50Ms: 2_000, p95Ms: 3_000 }];
    expect(signsOf({ ...WELL, queries }, 3)).toEqual([]);
  });

  it("the gravest comes first", () => {
    expect(signsOf({ ...WELL, people: 0, refreshMs: 5_000 }, 3)).toEqual([
      "nobody",
      "slow_refresh",
    ]);
  });
});

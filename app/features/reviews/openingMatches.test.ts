import { expect, it } from "vitest";
import { inOrder, type OpeningMatch } from "./openingMatches.server";

const match = (id: string, state: OpeningMatch["state"], day: number): OpeningMatch => ({
  id,
  code: "K7Q42",
  talentId: id,
  state,
  origin: "engine",
  score: null,
  since: `2026-11-${day}T00:00:00+00:00`,
});

it("puts what waits longest first, and what has ended behind it, the latest first", () => {
  const matches = [
    match("ended early", "closed", 11),
    match("new", "proposed", 24),
    match("ended lately", "closed", 25),
    match("old", "introduced", 12),
  ];
  const ids = inOrder(matches).map(({ id }) => id);
  expect(ids).toEqual(["old", "new", "ended lately", "ended early"]);
});

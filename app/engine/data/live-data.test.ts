import { expect, it } from "vitest";
import type { TalentColumns } from "~/matching";
import type { Changes } from "./changes";
import { LiveData } from "./live-data";

const FIELDS = { codes: {}, id: null } as unknown as TalentColumns;
const NOTHING: Changes = {
  snapshot: "1/1:1:",
  asOf: "2026-11-27",
  reload: false,
  talents: FIELDS,
  goneTalents: [],
  changedOpenings: [],
  openings: [],
  reference: { version: "1", pairs: null, neighbours: null },
  weights: null,
  exclusions: null,
  asked: FIELDS,
  talentExclusions: null,
};

/** The same person with one wish for pay after the other. */
function wishes(from: number, count: number): TalentColumns {
  const each = Array.from({ length: count }, (_, i) => from + i);
  return {
    ...FIELDS,
    id: each.map(() => "00000000-0000-4000-8000-000000000001"),
    active: each.map(() => true),
    wishedPayAmount: each,
    wishedPayUnit: each.map(() => 0),
  };
}

it("is worn once somebody has saved very many different profiles, and new when loaded anew", () => {
  const data = new LiveData();
  data.apply(NOTHING);
  data.addTalents(wishes(1, 30_000));
  expect(data.isWorn).toBe(false);
  data.apply(NOTHING);
  data.apply({ ...NOTHING, talents: wishes(100_000, 40_000) });
  expect(data.isWorn).toBe(false);
  data.apply({ ...NOTHING, talents: wishes(200_000, 11_000) });
  expect(data.isWorn).toBe(true);
  expect(data.people.size).toBe(1);

  const loaded = new LiveData();
  loaded.apply(NOTHING);
  loaded.addTalents(wishes(210_999, 1));
  loaded.apply(NOTHING);
  expect(loaded.isWorn).toBe(false);
});

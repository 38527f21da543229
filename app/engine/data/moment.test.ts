import { describe, expect, it } from "vitest";
import { pairKey } from "~/matching";
import { NotThere } from "../questions/not-there";
import type { Changes } from "./changes";
import { LiveData } from "./live-data";
import { momentsOf } from "./moment";

const NOBODY = { codes: {}, id: null } as unknown as Changes["asked"];

const data = new LiveData();
const changes: Changes = {
  snapshot: "1/1:1:",
  asOf: "2026-11-27",
  reload: false,
  talents: NOBODY,
  goneTalents: [],
  changedOpenings: [],
  openings: [],
  reference: { version: "1", pairs: null, neighbours: null },
  weights: null,
  exclusions: { asked: { somebody: "hidden_firm" }, other: {} },
  asked: NOBODY,
  talentExclusions: { person: { opening: "declined" }, neighbour: {} },
};
data.apply(changes);
const momentFor = momentsOf(data, changes);
const at = momentFor({ openingIds: ["asked", "gone"], talentIds: ["person", "gone"] });

describe("who is kept apart", () => {
  it("is told of what the question named", () => {
    expect(at.exclusionsOf("asked")).toEqual({ somebody: "hidden_firm" });
    expect([...at.contextForTalent("person").excluded]).toEqual([
      [pairKey("person", "opening"), "declined"],
    ]);
  });

  it("is never nobody for what the question forgot to name, though another question named it", () => {
    expect(() => at.exclusionsOf("other")).toThrow("not among the needs");
    expect(() => at.contextForTalent("neighbour")).toThrow("not among the needs");
    expect(() => at.person("neighbour")).toThrow("not among the needs");
  });

  it("is nothing that an answer can be made of where there is no such opening or person", () => {
    expect(() => at.exclusionsOf("gone")).toThrow(NotThere);
    expect(() => at.contextForTalent("gone")).toThrow(NotThere);
    expect(at.person("gone")).toBeNull();
  });
});

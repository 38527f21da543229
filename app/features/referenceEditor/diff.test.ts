import { describe, expect, it } from "vitest";
import { changedFields } from "./diff";

const names = { item: (id: number) => `項目${id}`, side: (side: string) => side };
const theme = { nameJa: "観光", nameEn: "Tourism", retiredOn: null, position: 20 };

describe("changedFields", () => {
  it("tells of an added entry everything that it has", () => {
    const tool = { nameJa: "道具", nameEn: "Tool", retiredOn: null, keywords: "", items: [1, 2] };
    expect(changedFields(null, tool, names)).toEqual([
      { field: "nameJa", before: null, after: "道具" },
      { field: "nameEn", before: null, after: "Tool" },
      { field: "items", before: null, after: "項目1、項目2" },
    ]);
  });

  it("tells only what changed", () => {
    expect(changedFields(theme, { ...theme, position: 25 }, names)).toEqual([
      { field: "position", before: "20", after: "25" },
    ]);
    expect(changedFields(theme, { ...theme, retiredOn: "2026-11-27" }, names)).toEqual([]);
  });

  it("tells who may give a reason", () => {
    const reason = { ...theme, forCompany: true, forTalent: true, forAdmin: false };
    expect(changedFields(reason, { ...reason, forCompany: false }, names)).toEqual([
      { field: "sides", before: "company、talent", after: "talent" },
    ]);
    const system = { ...reason, forCompany: false, forTalent: false };
    expect(changedFields(reason, system, names)[0]?.after).toBeNull();
  });
});

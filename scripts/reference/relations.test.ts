import { describe, expect, it } from "vitest";
import { buildRelations } from "./relations";
import type { Tool } from "./schemas";
import { skillTables } from "./skills";

const rule = {
  version: "test",
  supersedes: [],
  description: "",
  similarity: {
    same_subcategory: 0.5,
    same_large_subcategory: 0.4,
    tool_and_item: 0.7,
    same_family: 0.6,
    shared_item: 0.45,
  },
  large_subcategory_from: 3,
  wide_items: ["3.1.10"],
};

const item = (code: string) => ({ code, subcategory: code.slice(0, 3), ja: code, en: code });
const tool = (id: number, items: string[], family?: string): Tool => ({
  id,
  code: `tool_${id}`,
  ja: "",
  en: "",
  items,
  family,
  keywords: [],
});
const idOf = (code: string) => Number(code.replaceAll(".", ""));
const similarities = (codes: string[], tools: Tool[]) =>
  buildRelations({ items: codes.map(item), tools, rule, idOf }).map((r) => [
    r.skillId,
    r.relatedId,
    r.similarity,
  ]);

describe("items", () => {
  it("relate within their sub-category only", () => {
    expect(similarities(["1.1.01", "1.1.02", "2.1.01"], [])).toEqual([[1101, 1102, 0.5]]);
  });

  it("relate less in a large sub-category", () => {
    const values = similarities(["1.1.01", "1.1.02", "1.1.03"], []).map((row) => row[2]);
    expect(values).toEqual([0.4, 0.4, 0.4]);
  });
});

describe("tools", () => {
  it("relate to their items", () => {
    expect(similarities([], [tool(9001, ["1.1.01", "2.1.01"])])).toEqual([
      [1101, 9001, 0.7],
      [2101, 9001, 0.7],
    ]);
  });

  it("relate to each other by family first, then by a shared item", () => {
    const tools = [
      tool(9001, ["1.1.01"], "bi"),
      tool(9002, ["1.1.01"], "bi"),
      tool(9003, ["1.1.01"]),
    ];
    expect(similarities([], tools).filter(([id]) => Number(id) > 9000)).toEqual([
      [9001, 9002, 0.6],
      [9001, 9003, 0.45],
      [9002, 9003, 0.45],
    ]);
  });

  it("do not relate by a wide item", () => {
    const tools = [tool(9001, ["3.1.10"]), tool(9002, ["3.1.10"])];
    expect(similarities([], tools).filter(([id]) => Number(id) > 9000)).toEqual([]);
  });
});

describe("the table of this release", () => {
  const rows = skillTables().find((table) => table.table === "skill_relations")?.rows ?? [];

  it("holds each pair once, smaller id first, strictly between 0 and 1", () => {
    expect(rows.every((row) => Number(row.skill_id) < Number(row.related_id))).toBe(true);
    expect(rows.every((row) => Number(row.similarity) > 0 && Number(row.similarity) < 1)).toBe(
      true,
    );
  });

  it("leaves no skill without a relation", () => {
    const related = new Set(rows.flatMap((row) => [row.skill_id, row.related_id]));
    expect(related.size).toBe(217);
  });
});

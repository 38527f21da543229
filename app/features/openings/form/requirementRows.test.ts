import { describe, expect, it } from "vitest";
import { BLANK_REQUIREMENT } from "../defaults";
import { REQUIREMENTS_MAX } from "../schema";
import { ADD_REQUIREMENT, addSuggested, NEXT, removeRequirement, SAVE_DRAFT } from "./buttons";
import { afterRequirementStep, withoutRow, withRow } from "./requirementRows";

const row = (skillId: string) => ({ ...BLANK_REQUIREMENT, skillId });
const values = { title: "在庫", requirements: [row("1"), row("2"), row("3")] };

describe("the buttons of the rows", () => {
  it("add a blank row at the end and keep what was typed", () => {
    expect(afterRequirementStep({ ...values, step: ADD_REQUIREMENT })).toMatchObject({
      title: "在庫",
      requirements: [...values.requirements, BLANK_REQUIREMENT],
    });
  });

  it("remove the row that they belong to", () => {
    expect(afterRequirementStep({ ...values, step: removeRequirement(1) })).toMatchObject({
      requirements: [row("1"), row("3")],
    });
  });

  it.each([SAVE_DRAFT, NEXT, "", undefined, ["a", "b"]])("leave %j to others", (step) => {
    expect(afterRequirementStep({ ...values, step })).toBeNull();
  });

  it("put a suggested skill where a row is blank, else at the end, and never twice", () => {
    const step = addSuggested({ skillId: 8, level: 4, need: "must" });
    const added = { skillId: "8", level: "4", weight: "2", need: "must" };
    const rowsAfter = (requirements: object[]) =>
      afterRequirementStep({ requirements: requirements as never, step })?.requirements;
    expect(rowsAfter([BLANK_REQUIREMENT])).toEqual([added]);
    expect(rowsAfter([row("1"), BLANK_REQUIREMENT])).toEqual([row("1"), added]);
    expect(rowsAfter([row("1")])).toEqual([row("1"), added]);
    expect(rowsAfter([row("8"), BLANK_REQUIREMENT])).toEqual([row("8"), BLANK_REQUIREMENT]);
    const full = Array.from({ length: REQUIREMENTS_MAX }, () => row("1"));
    expect(rowsAfter(full)).toEqual(full);
  });

  it.each(["requirement.remove.9", "requirement.remove.x", "requirement.remove.-1"])(
    "change nothing for the forged %s",
    (step) => {
      expect(afterRequirementStep({ ...values, step })).toMatchObject(values);
    },
  );
});

it("one row always stays", () => {
  expect(withoutRow([row("1")], 0)).toEqual([BLANK_REQUIREMENT]);
});

it("20 rows are the most", () => {
  const full = Array.from({ length: REQUIREMENTS_MAX }, (_, id) => row(String(id)));
  expect(withRow(full)).toBe(full);
});

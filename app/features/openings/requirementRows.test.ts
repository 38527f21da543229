import { describe, expect, it } from "vitest";
import { BLANK_REQUIREMENT } from "./defaults";
import { afterRequirementStep, withoutRow, withRow } from "./requirementRows";
import { REQUIREMENTS_MAX } from "./schema";
import { ADD_REQUIREMENT, removeRequirement, SAVE_DRAFT } from "./steps";

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

  it.each([SAVE_DRAFT, "", undefined, ["a", "b"]])("leave %j to others", (step) => {
    expect(afterRequirementStep({ ...values, step })).toBeNull();
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

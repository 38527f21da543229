import { expect, it } from "vitest";
import { parseValues } from "~/lib/form-parse";
import { toRawValues } from "~/ui/form/defaults";
import { BLANK_REQUIREMENT, storedDefaults } from "../defaults";
import { draftSchema } from "../schema";
import { CONTENT } from "../testing";
import { toContent } from "./saveOpening.server";

/** What the database is given of a form that was changed in some fields. */
function contentOf(changes: object) {
  const values = toRawValues({ ...storedDefaults(CONTENT), ...changes });
  const parsed = parseValues(values, draftSchema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return toContent(parsed.value);
}

it("gives must as the database keeps it, and neither version nor key", () => {
  const content = contentOf({});
  expect(content.requirements).toEqual([{ skillId: 7, level: 3, weight: 2, must: true }]);
  expect(content).not.toHaveProperty("version");
  expect(content).not.toHaveProperty("draftKey");
});

it("leaves out rows without a skill", () => {
  expect(contentOf({ requirements: [BLANK_REQUIREMENT] }).requirements).toEqual([]);
});

it("gives a unit only with an amount: the database refuses one without the other", () => {
  expect(contentOf({ payMax: "" }).payUnit).toBeNull();
  expect(contentOf({}).payUnit).toBe("month");
});

it("drops pay for unpaid work", () => {
  expect(contentOf({ engagementTypes: ["pro_bono"] })).toMatchObject({
    payMin: null,
    payMax: null,
    payUnit: null,
    paymentDays: null,
  });
});

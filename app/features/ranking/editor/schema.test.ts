import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseValues } from "~/lib/form-parse";
import { assertWeights, DEFAULT_WEIGHTS, WEIGHT_SPECS } from "~/matching";
import { toRawValues } from "~/ui/form/defaults";
import { editorSchema, OPENINGS_MAX, saveSchema } from "./schema";

const editor = (weights: object, openings: string[] = []) =>
  parseValues(
    toRawValues({ weights: { ...DEFAULT_WEIGHTS, ...weights }, openings, base: 0 }),
    editorSchema,
  );
const errorsOf = (weights: object) => {
  const parsed = editor(weights);
  return parsed.ok ? {} : parsed.errors.fields;
};

describe("the editor's numbers", () => {
  it("are read to the last digit: what the form takes, the engine takes", () => {
    const anyWeights = fc.record(
      Object.fromEntries(
        WEIGHT_SPECS.map(({ key, min, max }) => [
          key,
          fc
            .integer({ min: Math.ceil(min * 1000), max: Math.floor(max * 1000) })
            .map((thousandths) => thousandths / 1000),
        ]),
      ),
    );
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const parsed = editor({ ...weights, skills: 1, pay: 0.001 });
        expect(parsed.ok && assertWeights(parsed.value.weights)).toEqual({
          ...weights,
          skills: 1,
          pay: 0.001,
        });
      }),
    );
  });

  it.each(WEIGHT_SPECS)("$key stays within its range, both ends included", ({ key, min, max }) => {
    expect(errorsOf({ [key]: min, ...(key === "skills" && { cost: 1 }) })).toEqual({});
    expect(errorsOf({ [key]: max })).toEqual({});
    const name = `weights.${key}`;
    const below = errorsOf({ [key]: min - 0.001 })[name];
    expect(below).toEqual({ code: "tooSmall", params: { min } });
    const above = errorsOf({ [key]: max + 0.001 })[name];
    expect(above).toEqual({ code: "tooLarge", params: { max } });
  });

  it.each([
    ["", "required"],
    ["many", "notNumber"],
    ["1e3", "notNumber"],
    ["NaN", "notNumber"],
    ["Infinity", "notNumber"],
  ])("%s is refused: %s", (typed, code) => {
    expect(errorsOf({ skills: typed })["weights.skills"]).toEqual({ code });
  });

  it("full-width digits are read", () => {
    const parsed = editor({ skills: "４５．５" });
    expect(parsed.ok && parsed.value.weights.skills).toBe(45.5);
  });

  it("leave no side without a weight", () => {
    const none = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, 0]));
    expect(errorsOf(none("skills", "evidence", "experience", "availability", "cost"))).toEqual({
      "weights.skills": { code: "sideWithoutWeight" },
    });
    expect(errorsOf(none("pay", "place", "hours", "interests", "growth"))).toEqual({
      "weights.pay": { code: "sideWithoutWeight" },
    });
    expect(errorsOf(none("pay", "place", "hours", "interests"))).toEqual({});
  });
});

describe("what else is sent", () => {
  it("a preview takes up to five openings", () => {
    const ids = (count: number) => [...Array(count).keys()].map(String);
    expect(editor({}, ids(OPENINGS_MAX)).ok).toBe(true);
    const more = editor({}, ids(OPENINGS_MAX + 1));
    expect(!more.ok && more.errors.fields.openings?.code).toBe("chooseAtMost");
  });

  it.each([
    ["なんとなく", "tooShort"],
    ["　", "required"],
    ["あ".repeat(501), "tooLong"],
  ])("a reason like %s is refused: %s", (reason, code) => {
    const sent = toRawValues({
      weights: DEFAULT_WEIGHTS,
      reason,
      base: 0,
      request: "0f8fad5b-d9cb-469f-a165-70867728950e",
    });
    const parsed = parseValues(sent, saveSchema);
    expect(!parsed.ok && parsed.errors.fields).toMatchObject({ reason: { code } });
  });
});

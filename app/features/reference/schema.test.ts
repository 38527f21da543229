import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseValues } from "~/lib/form-parse";
import { optional } from "~/lib/text";
import { isRequired } from "~/ui/form/required";
import { municipalityCode, prefectureCode, skillId } from "./schema";

const schema = z.object({ skillId, prefectureCode, municipalityCode: optional(municipalityCode) });
const good = { skillId: "1001", prefectureCode: "47", municipalityCode: "" };

function errorOf(values: Record<string, string | undefined>) {
  const parsed = parseValues({ ...good, ...values }, schema);
  return parsed.ok ? null : Object.values(parsed.errors.fields).map((error) => error.code);
}

describe("chosen values", () => {
  it("are read as the database wants them", () => {
    expect(schema.parse(good)).toEqual({
      skillId: 1001,
      prefectureCode: "47",
      municipalityCode: null,
    });
  });

  it.each([
    [{ skillId: "" }, "requiredChoice"],
    [{ skillId: "0" }, "invalidChoice"],
    [{ skillId: "1e3" }, "invalidChoice"],
    [{ skillId: "9999999999" }, "invalidChoice"],
    [{ prefectureCode: "" }, "requiredChoice"],
    [{ prefectureCode: "48" }, "invalidChoice"],
    [{ prefectureCode: "00" }, "invalidChoice"],
    [{ municipalityCode: "13101" }, "invalidChoice"],
  ])("%j is answered %s", (values, code) => {
    expect(errorOf(values)).toEqual([code]);
  });

  it("tell the field whether it is required", () => {
    expect(isRequired(schema, "skillId")).toBe(true);
    expect(isRequired(schema, "municipalityCode")).toBe(false);
  });
});

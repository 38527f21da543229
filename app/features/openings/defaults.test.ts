import { describe, expect, it } from "vitest";
import { parseValues } from "~/lib/form-parse";
import { toRawValues } from "~/ui/form/defaults";
import { newDefaults, storedDefaults } from "./defaults";
import { draftSchema } from "./schema";
import { CONTENT } from "./testing";

describe("storedDefaults", () => {
  it("comes back as it was stored", () => {
    const parsed = parseValues(toRawValues(storedDefaults(CONTENT)), draftSchema);
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        themeCode: "manufacturing",
        municipalityCode: "152137",
        payMax: 200_000,
        requirements: [{ skillId: 7, level: 3, weight: 2, need: "must" }],
        version: 4,
      },
    });
  });

  it("names no version of an approved revision: the form begins a new draft", () => {
    expect(storedDefaults({ ...CONTENT, state: "approved" }).version).toBeNull();
  });
});

it("a new form can be saved as it is", () => {
  const place = { prefectureCode: "15", municipalityCode: "152137" };
  const untouched = Object.fromEntries(
    Object.keys(storedDefaults(CONTENT)).map((name) => [name, ""]),
  );
  const shown = toRawValues(newDefaults(place, "01a20b9c-ea6f-47ad-9dcf-200a4713dd1e"));
  expect(parseValues({ ...untouched, ...shown }, draftSchema)).toMatchObject({
    ok: true,
    value: { title: null, seats: 1, languages: ["ja"] },
  });
});

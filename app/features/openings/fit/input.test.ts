import { describe, expect, it } from "vitest";
import type { RawValues } from "~/lib/form-data";
import { parseValues } from "~/lib/form-parse";
import { assertOpening } from "~/matching";
import { toRawValues } from "~/ui/form/defaults";
import { storedDefaults } from "../defaults";
import { draftSchema } from "../schema";
import { CONTENT } from "../testing";
import type { OpeningContent } from "../types";
import { fitInput, openGates } from "./input";

function draftOf(changes: Partial<OpeningContent>) {
  const values = toRawValues(storedDefaults({ ...CONTENT, ...changes })) as RawValues;
  const parsed = parseValues(values, draftSchema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
}

const BLANK: Partial<OpeningContent> = {
  theme: null,
  prefecture: null,
  municipality: null,
  workMode: null,
  onsiteDays: null,
  engagementTypes: [],
  hoursMin: null,
  hoursMax: null,
  languages: [],
  requirements: [],
};

describe("what is written so far, as the engine reads it", () => {
  it("is the opening once published", () => {
    const input = fitInput("x", draftOf({}));
    expect(assertOpening(input)).toMatchObject({
      id: "x",
      published: true,
      opensOn: null,
      expiresOn: null,
      requirements: [{ skillId: 7, level: 3, weight: 2, must: true }],
      prefecture: "15",
      mode: "hybrid",
      onsiteDays: 2,
      engagementTypes: ["contract"],
      hoursMin: 5,
      hoursMax: 10,
      languages: ["ja"],
    });
  });

  it("has no condition where nothing is written", () => {
    const draft = draftOf(BLANK);
    expect(assertOpening(fitInput("x", draft))).toMatchObject({
      requirements: [],
      mode: "remote",
      engagementTypes: [],
      hoursMin: null,
      languages: [],
    });
    expect(openGates(draft)).toEqual(["engagement", "must_skills", "onsite", "hours", "language"]);
  });

  it("does not count a place of which only half is written", () => {
    const draft = draftOf({ prefecture: null, municipality: null });
    expect(fitInput("x", draft).mode).toBe("remote");
    expect(openGates(draft)).toEqual(["onsite"]);
    expect(
      openGates(draftOf({ workMode: "remote", prefecture: null, municipality: null })),
    ).toEqual([]);
  });
});

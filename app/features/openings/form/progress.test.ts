import { describe, expect, it } from "vitest";
import { CONTENT } from "../testing";
import { fieldsToMend, firstUnfinished, stepStates } from "./progress";
import { FORM_STEPS, STEP_FIELDS, stepAfter, stepBefore, stepOfField } from "./steps";

const TODAY = "2026-11-24";
const GAPS = { ...CONTENT, outcome: null, terminationTerms: null, requirements: [] };
const names = (content: typeof CONTENT) => fieldsToMend(content, TODAY).map(({ name }) => name);

describe("fieldsToMend", () => {
  it("is empty for a complete draft", () => {
    expect(fieldsToMend(CONTENT, TODAY)).toEqual([]);
  });

  it("names each gap once, in the order of the form", () => {
    expect(names(GAPS)).toEqual(["outcome", "requirements", "terminationTerms"]);
    expect(names({ ...CONTENT, workContent: null })).toEqual(["workContent"]);
  });

  it("tells what is blank from what cannot be", () => {
    expect(fieldsToMend({ ...CONTENT, startOn: "2026-11-23" }, TODAY)).toEqual([
      { name: "startOn", step: "conditions", blank: false },
    ]);
    expect(fieldsToMend({ ...CONTENT, paymentDays: null }, TODAY)).toEqual([
      { name: "paymentDays", step: "terms", blank: true },
    ]);
  });
});

describe("stepStates", () => {
  it("are needed before anything is saved", () => {
    expect(new Set(Object.values(stepStates(null)))).toEqual(new Set(["needed"]));
  });

  it("say which step is done, needed or wrong", () => {
    const states = stepStates(fieldsToMend({ ...GAPS, startOn: "2026-11-23" }, TODAY));
    expect(states).toEqual({
      problem: "done",
      outcome: "needed",
      requirements: "needed",
      conditions: "wrong",
      terms: "needed",
    });
    expect(firstUnfinished(states)).toBe("outcome");
    expect(firstUnfinished(stepStates([]))).toBe("preview");
  });
});

describe("the steps", () => {
  it("ask for every field once, and each field knows its step", () => {
    const all = FORM_STEPS.flatMap((step) => STEP_FIELDS[step].map((name) => ({ name, step })));
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { name, step } of all) expect(stepOfField(name)).toBe(step);
  });

  it("follow each other", () => {
    expect(stepAfter("terms")).toBe("preview");
    expect(stepBefore("preview")).toBe("terms");
    expect(stepBefore("problem")).toBeUndefined();
  });
});

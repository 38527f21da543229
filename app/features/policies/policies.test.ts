import { describe, expect, it } from "vitest";
import { locales } from "~/i18n/locale";
import { POLICIES, readPolicy } from "./policies.server";
import { POLICY_NAMES, type Policy } from "./types";

const OPERATOR = { name: "結び県", contact: "help@musubi.example" };

/** How many blocks of which kind stand in each section. */
const shapeOf = ({ sections }: Policy) =>
  sections.map(({ blocks }) =>
    blocks.map((block) => (typeof block === "string" ? "text" : block.length)),
  );

describe.each(POLICY_NAMES)("%s", (name) => {
  it("says the same in both languages, section by section", () => {
    const { ja, en } = POLICIES[name];
    expect(shapeOf(en)).toEqual(shapeOf(ja));
    expect(en.revisedOn).toBe(ja.revisedOn);
  });

  it.each(locales)("names the operator and leaves no gap in %s", (locale) => {
    const text = JSON.stringify(readPolicy(name, locale, OPERATOR));
    expect(text).toContain(OPERATOR.contact);
    expect(text).not.toMatch(/[{]\w+[}]/);
  });

  it.each(locales)("says that the operator is missing in %s", (locale) => {
    const text = JSON.stringify(readPolicy(name, locale, { name: null, contact: null }));
    expect(text).not.toMatch(/[{]\w+[}]/);
    expect(text).not.toContain("null");
  });
});

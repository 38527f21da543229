import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GUIDES, isGuide, STEPS } from "./guides";

const routes = new URL("../../routes/", import.meta.url);

/** The file of the route that answers a path without parameters, or takes its last part as one. */
function hasRoute(path: string): boolean {
  const parts = path.slice(1).split("/");
  const names = [
    parts.join("."),
    `${parts.join(".")}._index`,
    `${parts.slice(0, -1).join(".")}.$step`,
  ];
  return names.some((name) => existsSync(new URL(`${name}.tsx`, routes)));
}

describe("the guides", () => {
  const links = GUIDES.flatMap((kind) => STEPS[kind].map(({ to }) => to));

  it.each([...new Set(links)])("lead to a page that there is: %s", (to) => {
    expect(hasRoute(new URL(to, "https://musubi.example").pathname)).toBe(true);
  });

  it("know their own names only", () => {
    expect(["company", "talent", "admin", "", "toString", null].filter(isGuide)).toEqual([
      ...GUIDES,
    ]);
  });
});

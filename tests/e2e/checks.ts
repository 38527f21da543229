import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";
import type { AxeResults } from "axe-core";

/** Half as long as what the package exports: it is sent into every page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Nothing for axe to find. Evaluated, not added as a script: our pages allow no foreign scripts. */
export async function isAccessible(page: Page): Promise<void> {
  // It stays in the page until another one is loaded.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: rules,
        resultTypes: ["violations"],
        // Of other sites' styles and of sound, which no page has.
        preload: false,
      }),
    RULES,
  );
  expect(describeAll(violations), `axe at ${page.url()}`).toEqual([]);
}

function describeAll(violations: AxeResults["violations"]): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} | ${target} | ${html.slice(0, 200)}`),
  );
}

export async function noSidewaysScroll(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth, `width of ${page.url()}`).toBeLessThanOrEqual(clientWidth);
}

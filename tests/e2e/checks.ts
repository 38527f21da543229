import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Nothing for axe to find. Evaluated, not added as a script: our pages allow no foreign scripts. */
export async function isAccessible(page: Page): Promise<void> {
  // It stays in the page until another one is loaded.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: rules,
        resultTypes: ["violations"],
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

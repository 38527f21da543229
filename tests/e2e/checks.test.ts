import { isAccessible, noSidewaysScroll } from "./checks";
import { expect, test } from "./fixtures";

// The checks themselves: one that never fails would be worth nothing.

test("the checks see what is wrong with a page", async ({ person, faults }) => {
  const visitor = await person();
  const { page } = visitor;
  await visitor.open("/login");
  await page.locator("main").evaluate((main) => {
    const input = document.createElement("input");
    input.style.width = "3000px";
    main.append(input);
  });
  await expect(isAccessible(page)).rejects.toThrow(/label/);
  await expect(noSidewaysScroll(page)).rejects.toThrow(/width/);

  await page.evaluate(() => console.warn("something is odd"));
  await page.evaluate(() => void setTimeout(() => unknownFunction()));
  await expect.poll(() => faults.join()).toMatch(/something is odd.*unknownFunction/);
  faults.length = 0;
});

declare function unknownFunction(): void;

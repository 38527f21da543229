import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import { Form } from "./form";

/** Somebody in front of a page, who reads and types one language. */
export class Person {
  /** Words on the screen, out of the dictionaries. */
  readonly words: ReturnType<typeof translator>;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.words = translator(locale);
  }

  /** The same person with a second window. */
  inAnotherWindow(page: Page): Person {
    return new Person(page, this.locale);
  }

  /** The form of a page, or the one inside a part of it. */
  form(scope: Locator = this.page.locator("main")): Form {
    return new Form(scope, this.words);
  }

  /** Opens an address and waits until scripts have taken the page over, if they run at all. */
  async open(path: string): Promise<number> {
    const response = await this.page.goto(path);
    await this.isAwake();
    return response?.status() ?? 0;
  }

  /** Scripts have taken the page over. */
  async isAwake(): Promise<void> {
    await this.page.waitForFunction(isTakenOver);
  }

  /** Clicks a link of the page's main part. */
  async follow(name: string | RegExp): Promise<void> {
    await this.page.locator("main").getByRole("link", { name }).first().click();
  }

  async press(name: string, scope: Locator = this.page.locator("main")): Promise<void> {
    await scope.getByRole("button", { name, exact: true }).click();
  }

  /** The message that the last action left on the page. */
  async isTold(text: string): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: text })).toBeVisible();
  }

  async isAt(path: string | RegExp): Promise<void> {
    const wanted = typeof path === "string" ? (url: URL) => url.pathname === path : path;
    await this.page.waitForURL(wanted);
  }

  async reads(text: string | RegExp): Promise<void> {
    await expect(this.page.locator("main")).toContainText(text);
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole("heading", { name });
  }

  /** The part of the page under a heading of its own. */
  section(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  /** Everything the browser was given for this page, hidden or not. */
  async source(): Promise<string> {
    const response = await this.page.request.get(this.page.url());
    return (await response.text()) + (await this.page.content());
  }
}

/** React marks the elements that it has taken over. */
function isTakenOver(): boolean {
  const main = document.querySelector("main, body > :first-child");
  const remix = "__remixContext" in window;
  return (
    !remix || (main !== null && Object.keys(main).some((key) => key.startsWith("__reactProps")))
  );
}

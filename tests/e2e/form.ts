import { expect, type Locator } from "@playwright/test";
import type { translator } from "~/i18n/translator";

type Words = ReturnType<typeof translator>;

/** Fills in forms by the words that people see. */
export class Form {
  constructor(
    readonly scope: Locator,
    readonly words: Words,
  ) {}

  /** A field by its label, whether it is marked as required or not. */
  field(label: string): Locator {
    return this.scope.getByLabel(this.#exactly(label));
  }

  /** Several boxes or radio buttons under one label. */
  group(label: string): Locator {
    return this.scope.getByRole("group", { name: this.#exactly(label) });
  }

  async fill(values: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value);
  }

  async select(label: string, option: string): Promise<void> {
    await this.field(label).selectOption({ label: option });
  }

  async tick(label: string, ...options: string[]): Promise<void> {
    for (const option of options)
      await this.group(label).getByLabel(option, { exact: true }).check();
  }

  async untick(label: string, option: string): Promise<void> {
    await this.group(label).getByLabel(option, { exact: true }).uncheck();
  }

  /** Finds a skill by typing its name. */
  async findSkill(label: string, name: string): Promise<void> {
    const field = this.field(label).and(this.scope.locator("input"));
    await field.fill(name);
    await this.scope.getByRole("option", { name }).first().click();
    await expect(field).toHaveValue(name);
  }

  async submit(button: string): Promise<void> {
    await this.scope.getByRole("button", { name: button, exact: true }).click();
  }

  /** The message stands beside the field and in the summary, and what was typed is still there. */
  async isRefused(label: string, message: string, kept?: string): Promise<void> {
    const field = this.field(label);
    await expect(field).toHaveAccessibleDescription(new RegExp(literal(message)));
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(this.scope.getByRole("alert")).toContainText(message);
    if (kept !== undefined) await expect(field).toHaveValue(kept);
  }

  #exactly(label: string): RegExp {
    const marks = [this.words("form.required"), this.words("form.optional")].map(literal);
    return new RegExp(`^${literal(label)}\\s*(?:${marks.join("|")})?$`);
  }
}

export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

import { z } from "zod";
import { rule } from "./form-errors";
import { narrow } from "./text";

// Numbers, days and choices as native inputs send them: as strings, or not at all.

/** `12`, `１２` and `1,200` are read alike. `optional(integer(…))` where blank is allowed. */
export function integer(min: number, max: number) {
  return numeric().pipe(z.int().min(min).max(max));
}

export function decimal(min: number, max: number) {
  return numeric().pipe(z.number().min(min).max(max));
}

/** Whole yen; `120万円` is understood too. */
export function yen(min: number, max: number) {
  return narrow()
    .transform((value) =>
      value
        .replace(/^[¥\\]/, "")
        .replace(/円$/, "")
        .trim(),
    )
    .transform((value) => value.replace(/^([\d,.]+)万$/, inFull))
    .pipe(integer(min, max));
}

function inFull(_: string, amount: string): string {
  return String(Math.round(Number(amount.replaceAll(",", "")) * 10_000));
}

function numeric() {
  return narrow()
    .transform((value) => value.replaceAll(",", ""))
    .pipe(
      z
        .string()
        .min(1)
        .max(20)
        .refine((value) => /^-?\d+(\.\d+)?$/.test(value), rule("notNumber")),
    )
    .transform(Number);
}

/** A day as date fields send it, `2026-11-24`; the limits are days too. */
export function day(limits: { min?: string; max?: string } = {}) {
  const { min = "", max = "9999" } = limits;
  return z.iso
    .date()
    .refine((value) => value >= min, rule("dateTooEarly", { min }))
    .refine((value) => value <= max, rule("dateTooLate", { max }));
}

/** One of a fixed list, from a select or radio buttons. */
export function choice<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values);
}

/** Some of a fixed list, from checkboxes: none, one or several values arrive. */
export function choices<const T extends readonly [string, ...string[]]>(
  values: T,
  { min = 0, max = values.length } = {},
) {
  return z.preprocess(listOf, z.array(z.enum(values)).min(min).max(max).transform(unique));
}

/** One code of a reference table, from a select; which ones exist is checked by the database. */
export function code(shape: RegExp) {
  return z
    .string()
    .refine((value) => value !== "", { ...rule("requiredChoice"), abort: true })
    .refine((value) => shape.test(value), rule("invalidChoice"));
}

/** Some codes of a reference table; which ones exist is checked by the database. */
export function codes({ min = 0, max }: { min?: number; max: number }) {
  return z.preprocess(
    listOf,
    z.array(z.string().min(1).max(64)).min(min).max(max).transform(unique),
  );
}

/** Rows of a repeated group: `rows(requirement, { max: 12 })`. */
export function rows<S extends z.ZodType>(row: S, { min = 0, max }: { min?: number; max: number }) {
  return z.array(row).min(min).max(max).prefault([]);
}

// Unticked boxes are not sent. `prefault`, not `optional`: zod skips the check of an absent optional.

/** A single checkbox: ticked or not. */
export const ticked = z
  .string()
  .prefault("")
  .transform((value) => value === "on");

/** A single checkbox that must be ticked. */
export const consent = z
  .string()
  .prefault("")
  .refine((value) => value === "on", rule("mustAgree"));

function listOf(value: string | string[] | undefined): string[] {
  if (value === undefined || value === "") return [];
  return Array.isArray(value) ? value : [value];
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}

import { type RawValue, type RawValues, valueAt } from "~/lib/form-data";
import { BLANK_REQUIREMENT } from "../defaults";
import { REQUIREMENTS_MAX } from "../schema";
import {
  ADD_REQUIREMENT,
  removedRequirement,
  type Suggested,
  suggestedRequirement,
} from "./buttons";

// Rows of the list of skills as they are typed. The page and, for browsers without scripts, the
// action add and remove them alike.

export function requirementsOf(values: RawValues): RawValue[] {
  return Array.isArray(values.requirements) ? values.requirements : [];
}

export function withRow(rows: RawValue[]): RawValue[] {
  return rows.length < REQUIREMENTS_MAX ? [...rows, { ...BLANK_REQUIREMENT }] : rows;
}

/** A suggested skill takes the place of a row that is still blank. One that is there already stays as it is. */
export function withSuggested(rows: RawValue[], { skillId, level, need }: Suggested): RawValue[] {
  const id = String(skillId);
  const idsOf = rows.map((row) => valueAt(row, "skillId"));
  if (idsOf.includes(id)) return rows;
  const suggested = { ...BLANK_REQUIREMENT, skillId: id, level: String(level), need };
  const blank = idsOf.indexOf("");
  if (blank >= 0) return rows.with(blank, suggested);
  return rows.length < REQUIREMENTS_MAX ? [...rows, suggested] : rows;
}

/** One row always stays, to be filled in. */
export function withoutRow(rows: RawValue[], index: number): RawValue[] {
  const left = rows.filter((_, position) => position !== index);
  return left.length === 0 ? withRow([]) : left;
}

/** The form with one row more or less, or null when another button sent it. */
export function afterRequirementStep(values: RawValues): RawValues | null {
  const { step } = values;
  if (typeof step !== "string") return null;
  const rows = requirementsOf(values);
  if (step === ADD_REQUIREMENT) return { ...values, requirements: withRow(rows) };
  const suggested = suggestedRequirement(step);
  if (suggested) return { ...values, requirements: withSuggested(rows, suggested) };
  const removed = removedRequirement(step);
  return removed === null ? null : { ...values, requirements: withoutRow(rows, removed) };
}

import { nameIn } from "~/features/reference/options";
import type { Skill } from "~/features/reference/types";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import { csvResponse } from "~/lib/csv";
import type { Entry } from "./entries.server";
import type { Kind } from "./kinds";

/** A kind of reference data as a table. */
export function entriesCsv(
  locale: Locale,
  kind: Kind,
  entries: readonly Entry[],
  skills: readonly Skill[],
): Response {
  const words = translator(locale);
  const separator = words("adminReference.separator");
  const names = new Map(skills.map((skill) => [skill.id, nameIn(locale, skill)]));
  const fact = {
    tool: (entry: Entry) => entry.items.map((id) => names.get(id)).join(separator),
    theme: (entry: Entry) => entry.position,
    reason: (entry: Entry) =>
      entry.sides.map((side) => words(`adminReference.sides.${side}`)).join(separator),
  }[kind];
  const columns = ["code", "nameJa", "nameEn", kind, "keywords", "retiredOn"] as const;
  return csvResponse(
    words(`adminReference.kinds.${kind}`),
    columns.map((column) => words(`adminReference.columns.${column}`)),
    entries.map((entry) => [
      entry.code,
      entry.nameJa,
      entry.nameEn,
      fact(entry),
      entry.keywords,
      entry.retiredOn,
    ]),
  );
}

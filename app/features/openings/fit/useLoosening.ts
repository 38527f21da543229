import { type RefObject, useState } from "react";
import { type RawValue, type RawValues, readFields } from "~/lib/form-data";
import type { Applied } from "./FitCosts";

/** A loosening that stands in the form, with what stood there before. */
export type Loosened = Applied & { field: "level" | "need"; before: string; undone: boolean };

/**
 * Puts loosenings into the form's list of skills as if they were typed, and takes the last one back.
 * The fields are set themselves: the list is not drawn anew, so nothing else in it moves.
 */
export function useLoosening(element: RefObject<HTMLFormElement>) {
  const [last, setLast] = useState<Loosened | null>(null);

  const apply = ({ skillId, to }: Applied) => {
    const field = to === "want" ? "need" : "level";
    const before = setInRow(element.current, skillId, field, String(to));
    if (before !== null) setLast({ skillId, to, field, before, undone: false });
  };
  const undo = () => {
    if (!last) return;
    setInRow(element.current, last.skillId, last.field, last.before);
    setLast({ ...last, undone: true });
  };
  return { last, apply, undo };
}

/** What stood in the field before; null where the list has no such skill any more. */
function setInRow(
  form: HTMLFormElement | null,
  skillId: number,
  field: Loosened["field"],
  value: string,
): string | null {
  if (!form) return null;
  const { requirements } = readFields(new FormData(form) as Iterable<[string, unknown]>);
  const rows: RawValue[] = Array.isArray(requirements) ? requirements : [];
  const index = rows.findIndex((row) => (row as RawValues).skillId === String(skillId));
  const select = form.elements.namedItem(`requirements.${index}.${field}`);
  if (!(select instanceof HTMLSelectElement)) return null;
  const before = select.value;
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  return before;
}

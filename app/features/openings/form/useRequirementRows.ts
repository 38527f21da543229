import { useEffect, useRef, useState } from "react";
import { type RawValue, type RawValues, readFields } from "~/lib/form-data";
import type { Suggested } from "./buttons";
import type { OpeningFormState } from "./formState";
import { requirementsOf, withoutRow, withRow, withSuggested } from "./requirementRows";

/**
 * The rows of the list of skills. Each change reads what stands in the fields, changes the list and
 * mounts all rows anew: fields that only moved would keep their old names in react-hook-form.
 */
export function useRequirementRows(form: OpeningFormState) {
  const list = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState(() => {
    const given = form.field("requirements", "").defaultValue as RawValue[] | undefined;
    return {
      values: Array.isArray(given) && given.length > 0 ? given : withRow([]),
      round: 0,
      focus: 0,
    };
  });

  const change = (edit: (rows: RawValue[]) => RawValue[], focusOn: (count: number) => number) => {
    if (!form.element.current) return;
    const sent = new FormData(form.element.current) as Iterable<[string, unknown]>;
    const values = edit(requirementsOf(readFields(sent)));
    form.hook.setValue("requirements", values as never);
    form.hook.clearErrors("requirements");
    setRows({ values, round: rows.round + 1, focus: focusOn(values.length) });
  };

  useEffect(() => {
    if (rows.round === 0) return;
    const row = list.current?.querySelectorAll("fieldset")[rows.focus];
    row?.querySelector<HTMLElement>("input:not([type=hidden]), select")?.focus();
    // A row that came or went is something typed, too: what keeps the form listens for it.
    list.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [rows]);

  return {
    list,
    rows: rows.values.map((values, index) => ({
      key: `${rows.round} ${index}`,
      values: values as RawValues,
    })),
    add: () => change(withRow, (count) => count - 1),
    addSuggested: (suggested: Suggested) =>
      change(
        (all) => withSuggested(all, suggested),
        (count) => count - 1,
      ),
    remove: (index: number) =>
      change(
        (all) => withoutRow(all, index),
        (count) => Math.min(index, count - 1),
      ),
  };
}

import { readFields, valueAt } from "~/lib/form-data";
import { WEIGHT_SPECS, type Weights } from "~/matching";

/** Whether the form holds other numbers than those that it was opened with. */
export function isTyped(form: HTMLFormElement | null, weights: Weights): boolean {
  if (form === null) return false;
  return differ(new FormData(form) as Iterable<[string, unknown]>, weights);
}

export function differ(fields: Iterable<[string, unknown]>, weights: Weights): boolean {
  const values = readFields(fields);
  return WEIGHT_SPECS.some(({ key }) => valueAt(values, `weights.${key}`) !== String(weights[key]));
}

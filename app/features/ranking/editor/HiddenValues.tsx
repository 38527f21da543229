import type { RawValue } from "~/lib/form-data";

type Props = { values: Readonly<Record<string, RawValue>>; path?: string };

/** What was typed in an earlier step, sent along as it was. */
export function HiddenValues({ values, path = "" }: Props) {
  return Object.entries(values).map(([name, value]) => (
    <Hidden key={name} name={`${path}${name}`} value={value} />
  ));
}

function Hidden({ name, value }: { name: string; value: RawValue }) {
  if (value === undefined) return null;
  if (typeof value === "string") return <input type="hidden" name={name} value={value} />;
  if (!Array.isArray(value)) return <HiddenValues values={value} path={`${name}.`} />;
  // biome-ignore lint/suspicious/noArrayIndexKey: a list of strings in the order in which it came
  return value.map((each, index) => <Hidden key={index} name={name} value={each} />);
}

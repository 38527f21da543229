import type { Option, OptionGroup } from "~/ui/form/SelectField";

/** What the filters offer beside the fixed vocabularies, with names in the reader's language. */
export interface Choices {
  theme: Option[];
  prefecture: OptionGroup[];
  skill: OptionGroup[];
}

/** All options of groups, one after the other. */
export function ungrouped(groups: readonly OptionGroup[]): Option[] {
  return groups.flatMap(({ items }) => items);
}

/** The codes that an address may name. */
export function knownCodes({ theme, prefecture, skill }: Choices) {
  const codes = (options: readonly Option[]) => new Set(options.map(({ value }) => value));
  return {
    theme: codes(theme),
    prefecture: codes(ungrouped(prefecture)),
    skill: codes(ungrouped(skill)),
  };
}

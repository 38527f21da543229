import type { Locale } from "~/i18n/locale";
import type { Option, OptionGroup } from "~/ui/form/SelectField";
import type { Municipality, Named, Prefecture, Skill, SkillCatalogue } from "./types";

// Reference data as the choices of a form.

export function nameIn(locale: Locale, named: Named): string {
  return locale === "ja" ? named.nameJa : named.nameEn;
}

type Town = Pick<Municipality, "name" | "nameEn">;

export function townIn(locale: Locale, { name, nameEn }: Town): string {
  return locale === "ja" ? name : (nameEn ?? name);
}

/** 宮崎県日南市; Nichinan City, Miyazaki. */
export function placeIn(locale: Locale, prefecture: Named, town: Town | null): string {
  const region = nameIn(locale, prefecture);
  if (town === null) return region;
  const own = townIn(locale, town);
  return locale === "ja" ? `${region}${own}` : `${own}, ${region}`;
}

/** Themes, industries, reasons: whatever has a code and names. */
export function codeOptions(
  locale: Locale,
  list: readonly (Named & { readonly code: string })[],
): Option[] {
  return list.map((entry) => ({ value: entry.code, label: nameIn(locale, entry) }));
}

/** What is on offer, and the chosen ones even where they are offered no more. */
export function offeredOptions(
  locale: Locale,
  list: readonly (Named & { readonly code: string; readonly retired?: boolean })[],
  chosen: readonly string[],
): Option[] {
  return codeOptions(
    locale,
    list.filter(({ code, retired }) => !retired || chosen.includes(code)),
  );
}

/** Prefectures under their regions, from north to south. */
export function prefectureOptions(locale: Locale, list: readonly Prefecture[]): OptionGroup[] {
  const groups = new Map<string, OptionGroup>();
  for (const prefecture of list) {
    const { region } = prefecture;
    const group = groups.get(region.code) ?? { group: nameIn(locale, region), items: [] };
    group.items.push({ value: prefecture.code, label: nameIn(locale, prefecture) });
    groups.set(region.code, group);
  }
  return [...groups.values()];
}

/** Two 泊村 of Hokkaido are told apart by their codes. */
export function municipalityOptions(locale: Locale, list: readonly Municipality[]): Option[] {
  const names = list.map((each) => townIn(locale, each));
  const count = new Map<string, number>();
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  const coded = (name: string, code: string) =>
    locale === "ja" ? `${name}（${code}）` : `${name} (${code})`;
  return list.map(({ code }, index) => {
    const name = names[index] ?? "";
    return { value: code, label: (count.get(name) ?? 0) > 1 ? coded(name, code) : name };
  });
}

export interface SkillsOfGroup {
  readonly code: string;
  /** Category and sub-category. */
  readonly label: string;
  /** The sub-category alone. */
  readonly name: string;
  readonly skills: readonly Skill[];
}

/** The given skills under their groups, in the catalogue's order; groups without any are left out. */
export function groupSkills(
  locale: Locale,
  { groups }: SkillCatalogue,
  skills: readonly Skill[],
): SkillsOfGroup[] {
  return groups.flatMap((group) => {
    const own = skills.filter((skill) => skill.groupCode === group.code);
    if (own.length === 0) return [];
    const parent = groups.find(({ code }) => code === group.parentCode);
    const label = [parent, group].flatMap((g) => (g ? [nameIn(locale, g)] : [])).join(" › ");
    return [{ code: group.code, label, name: nameIn(locale, group), skills: own }];
  });
}

/** All skills on offer, and the chosen one even where it is offered no more. */
export function skillOptions(
  locale: Locale,
  catalogue: SkillCatalogue,
  chosen: string,
): OptionGroup[] {
  const shown = catalogue.skills.filter((skill) => !skill.retired || String(skill.id) === chosen);
  return groupSkills(locale, catalogue, shown).map(({ label, skills }) => ({
    group: label,
    items: skills.map((skill) => ({ value: String(skill.id), label: nameIn(locale, skill) })),
  }));
}

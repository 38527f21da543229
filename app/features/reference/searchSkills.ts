import { fold, foldedWords } from "./fold";
import type { Skill, SkillCatalogue } from "./types";

/** How well a word fits, best first. A word that is nowhere drops the skill. */
enum Fit {
  Exact,
  NameStart,
  Name,
  KeywordStart,
  Keyword,
  Group,
}

interface Entry {
  skill: Skill;
  names: string[];
  keywords: string[];
  allKeywords: string;
  groups: string;
}

/**
 * The skills on offer that fit every word of the text, best first and else in the catalogue's
 * order. A blank text gives them all.
 */
export function searchSkills(catalogue: SkillCatalogue, text: string): Skill[] {
  const words = foldedWords(text);
  if (words.length === 0) return catalogue.skills.filter((skill) => !skill.retired);
  return entriesOf(catalogue)
    .flatMap((entry) => {
      const fits = words.map((word) => fitOf(entry, word));
      if (fits.includes(null)) return [];
      return [{ skill: entry.skill, fit: fits.reduce<number>((sum, fit) => sum + (fit ?? 0), 0) }];
    })
    .sort((a, b) => a.fit - b.fit)
    .map(({ skill }) => skill);
}

const known = new WeakMap<SkillCatalogue, Entry[]>();

/** Folded once for each load of the catalogue: somebody types, or a file has two hundred rows. */
function entriesOf(catalogue: SkillCatalogue): Entry[] {
  const held = known.get(catalogue);
  if (held) return held;
  const groupNames = foldedGroupNames(catalogue);
  const entries = catalogue.skills
    .filter((skill) => !skill.retired)
    .map((skill) => toEntry(skill, groupNames.get(skill.groupCode) ?? ""));
  known.set(catalogue, entries);
  return entries;
}

function fitOf({ names, keywords, allKeywords, groups }: Entry, word: string): Fit | null {
  if (names.includes(word) || keywords.includes(word)) return Fit.Exact;
  if (names.some((name) => name.startsWith(word))) return Fit.NameStart;
  if (names.some((name) => name.includes(word))) return Fit.Name;
  if (keywords.some((keyword) => keyword.startsWith(word))) return Fit.KeywordStart;
  if (allKeywords.includes(word)) return Fit.Keyword;
  return groups.includes(word) ? Fit.Group : null;
}

function toEntry(skill: Skill, groups: string): Entry {
  return {
    skill,
    names: [fold(skill.nameJa), fold(skill.nameEn)],
    keywords: skill.keywords.split("、").map(fold),
    allKeywords: fold(skill.keywords),
    groups,
  };
}

/** Names of each group and of its category: 「セキュリティ」 finds all that stands under it. */
function foldedGroupNames({ groups }: SkillCatalogue): Map<string, string> {
  const byCode = new Map(groups.map((group) => [group.code, group]));
  return new Map(
    groups.map((group) => {
      const parent = group.parentCode === null ? undefined : byCode.get(group.parentCode);
      const names = [group, parent].flatMap((g) => (g ? [g.nameJa, g.nameEn] : []));
      return [group.code, names.map(fold).join("\n")];
    }),
  );
}

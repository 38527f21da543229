import { foldedWords } from "./fold";
import type { Skill, SkillCatalogue } from "./types";
import { type FoldedText, foldWithStarts, hasWord } from "./wordStarts";

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
  names: FoldedText[];
  keywords: FoldedText[];
  groups: FoldedText[];
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
    .map((skill) => toEntry(skill, groupNames.get(skill.groupCode) ?? []));
  known.set(catalogue, entries);
  return entries;
}

function fitOf({ names, keywords, groups }: Entry, word: string): Fit | null {
  const is = ({ text }: FoldedText) => text === word;
  const starts = ({ text }: FoldedText) => text.startsWith(word);
  const has = (each: FoldedText) => hasWord(each, word);
  if (names.some(is) || keywords.some(is)) return Fit.Exact;
  if (names.some(starts)) return Fit.NameStart;
  if (names.some(has)) return Fit.Name;
  if (keywords.some(starts)) return Fit.KeywordStart;
  if (keywords.some(has)) return Fit.Keyword;
  return groups.some(has) ? Fit.Group : null;
}

function toEntry(skill: Skill, groups: FoldedText[]): Entry {
  return {
    skill,
    names: [skill.nameJa, skill.nameEn].map(foldWithStarts),
    keywords: skill.keywords.split("、").map(foldWithStarts),
    groups,
  };
}

/** Names of each group and of its category: 「セキュリティ」 finds all that stands under it. */
function foldedGroupNames({ groups }: SkillCatalogue): Map<string, FoldedText[]> {
  const byCode = new Map(groups.map((group) => [group.code, group]));
  return new Map(
    groups.map((group) => {
      const parent = group.parentCode === null ? undefined : byCode.get(group.parentCode);
      const names = [group, parent].flatMap((g) => (g ? [g.nameJa, g.nameEn] : []));
      return [group.code, names.map(foldWithStarts)];
    }),
  );
}

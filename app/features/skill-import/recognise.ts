import { fold } from "~/features/reference/fold";
import { searchSkills } from "~/features/reference/searchSkills";
import type { Skill, SkillCatalogue } from "~/features/reference/types";
import { CELL_MAX } from "./limits";
import type { RawRow } from "./rawRows";

/** What a row of a file turned out to be. */
export interface ReadRow {
  /** From 1, as one counts the entries of the file. */
  line: number;
  /** What stands there, to be shown. */
  text: string;
  kind: "known" | "unknown" | "duplicate";
  /** Of the skill; of an unknown one the likely one, if there is one that is likely. */
  skillId: number | null;
  /** Skills that may be meant, the nearest first; the skill itself where it is known. */
  suggestions: number[];
  /** Null where none could be read. */
  level: number | null;
  evidence: "self" | "course";
  /** The file said that a qualification proves it; that is declared on its own page. */
  saysCertificate: boolean;
}

const SUGGESTED = 5;
/** How much of two names must be alike before one is offered for the other. */
const ALIKE = 0.3;

/** A skill on offer with its spellings, folded once and not for every row of a file. */
interface Spelled {
  skill: Skill;
  names: string[];
  keywords: string[];
  /** The pairs of characters of each spelling. */
  pairs: ReadonlySet<string>[];
}

const spellings = new WeakMap<SkillCatalogue, Spelled[]>();

function spelledSkills(catalogue: SkillCatalogue): Spelled[] {
  const held = spellings.get(catalogue);
  if (held) return held;
  const spelled = catalogue.skills
    .filter(({ retired }) => !retired)
    .map((skill) => {
      const names = [skill.nameJa, skill.nameEn].map(fold);
      const keywords = skill.keywords.split("、").map(fold);
      return { skill, names, keywords, pairs: [...names, ...keywords].map(pairsOf) };
    });
  spellings.set(catalogue, spelled);
  return spelled;
}

export interface Known {
  catalogue: SkillCatalogue;
  /** Ids by the code of the skill. */
  codes: Readonly<Record<string, number>>;
}

/** Recognises the rows one by one; of one skill that is named twice the higher level counts. */
export function recognise(rows: readonly RawRow[], known: Known): ReadRow[] {
  const read = rows.map((row, index) => readRow(row, index + 1, known));
  const best = new Map<number, ReadRow>();
  for (const row of read) {
    if (row.kind !== "known" || row.skillId === null) continue;
    const held = best.get(row.skillId);
    if (!held || (row.level ?? 0) > (held.level ?? 0)) best.set(row.skillId, row);
  }
  return read.map((row) => {
    if (row.skillId === null || best.get(row.skillId) === row) return row;
    if (row.kind === "known") return { ...row, kind: "duplicate" };
    // Likely meant, but another row names it already: not chosen without asking.
    return best.has(row.skillId) ? { ...row, skillId: null } : row;
  });
}

function readRow({ skill, code, level, evidence }: RawRow, line: number, known: Known): ReadRow {
  // What is longer than any name names nothing; it is only shown, cut.
  const name = skill.slice(0, CELL_MAX);
  const exact = byCode(code, known) ?? byName(name, known.catalogue);
  const suggestions = exact ? [exact.id] : suggest(skill || code, known.catalogue);
  const saysCertificate = /資格|認定|certif|qualif/i.test(evidence);
  return {
    line,
    text: (skill || code).slice(0, CELL_MAX),
    kind: exact ? "known" : "unknown",
    skillId: exact?.id ?? byKeyword(name, known.catalogue)?.id ?? null,
    suggestions,
    level: readLevel(level),
    evidence: /講座|研修|修了|受講|course|training/i.test(evidence) ? "course" : "self",
    saysCertificate,
  };
}

function byCode(code: string, { catalogue, codes }: Known): Skill | undefined {
  const id = Object.hasOwn(codes, code) ? codes[code] : undefined;
  return catalogue.skills.find((skill) => skill.id === id && !skill.retired);
}

function byName(name: string, catalogue: SkillCatalogue): Skill | undefined {
  const key = fold(name);
  if (key === "") return undefined;
  return spelledSkills(catalogue).find(({ names }) => names.includes(key))?.skill;
}

/** A word that belongs to one skill alone is offered as chosen, but not taken without asking. */
function byKeyword(name: string, catalogue: SkillCatalogue): Skill | undefined {
  const key = fold(name);
  if (key === "") return undefined;
  const found = spelledSkills(catalogue).filter(({ keywords }) => keywords.includes(key));
  return found.length === 1 ? found[0]?.skill : undefined;
}

function suggest(text: string, catalogue: SkillCatalogue): number[] {
  const short = text.slice(0, CELL_MAX);
  const found = searchSkills(catalogue, short).map(({ id }) => id);
  const pairs = pairsOf(fold(short));
  const alike = spelledSkills(catalogue)
    .map(({ skill, pairs: own }) => ({
      id: skill.id,
      likeness: Math.max(...own.map((spelling) => likeness(spelling, pairs))),
    }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ id }) => id);
  return [...new Set([...found.slice(0, SUGGESTED), ...alike])].slice(0, SUGGESTED);
}

/** 「レベル3」, `Lv. 3` and `３` are 3; what is no level from 1 to 5 is none. */
export function readLevel(text: string): number | null {
  const [, digit] =
    /^(?:レベル|水準|level|lv)?[\s.:]*([1-5])(?:\.0)?$/i.exec(text.normalize("NFKC").trim()) ?? [];
  return digit ? Number(digit) : null;
}

/** Share of the pairs of neighbouring characters that two names have in common (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const chars = [...text];
  return new Set(chars.slice(1).map((char, i) => `${chars[i]}${char}`));
}

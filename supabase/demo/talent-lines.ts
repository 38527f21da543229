import type { TalentExtra, TalentRow } from "./types";

/**
 * Reads hand-written lines:
 * name | kana | prefecture | seniority | industries | themes | introduction | what is special.
 * The last field is optional, for example `plus=1013:4 ties=06,05 langs=en onsite soon paused`.
 */
export function talentRows(lines: string): TalentRow[] {
  return lines.trim().split("\n").map(readLine);
}

function readLine(line: string): TalentRow {
  const fields = line.split("|");
  if (fields.length < 7 || fields.length > 8) throw new Error(`fields of a talent: ${line}`);
  const [name, kana, prefecture, seniority, industries, themes, summary] = fields as string[];
  const [family, given] = words(name);
  const [familyKana, givenKana] = words(kana);
  const level = Number(seniority);
  if (!family || !given || !familyKana || !givenKana || !prefecture || !summary) {
    throw new Error(`blank field of a talent: ${line}`);
  }
  if (level !== 1 && level !== 2 && level !== 3 && level !== 4) {
    throw new Error(`seniority of a talent: ${line}`);
  }
  return {
    family,
    given,
    familyKana,
    givenKana,
    prefecture,
    seniority: level,
    industries: words(industries),
    themes: words(themes),
    summary,
    extra: readExtra(fields[7] ?? ""),
  };
}

function readExtra(field: string): TalentExtra {
  const extra: TalentExtra = {};
  for (const word of words(field)) {
    const [key, value = ""] = word.split("=");
    const list = value.split(",");
    if (key === "plus") extra.plus = list.map(skillAndLevel);
    else if (key === "ties") extra.ties = list;
    else if (key === "langs") extra.langs = list;
    else if (key === "hides") extra.hides = value;
    else if (key === "onsite") extra.onsite = true;
    else if (key === "soon") extra.availableSoon = true;
    else if (key === "paused" || key === "draft") extra.status = key;
    else throw new Error(`not known of a talent: ${word}`);
  }
  return extra;
}

function skillAndLevel(pair: string): [number, number] {
  const [skill, level] = pair.split(":").map(Number);
  if (!skill || !level) throw new Error(`not a skill with its level: ${pair}`);
  return [skill, level];
}

function words(field = ""): string[] {
  return field.split(" ").filter((word) => word !== "");
}

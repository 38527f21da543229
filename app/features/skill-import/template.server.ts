import { loadSkillCatalogue, type ReferenceSource } from "~/features/reference/queries.server";
import { loadSkillCodes } from "~/features/reference/skillCodes.server";

/** Filled in as examples: three skills of every trade, by their codes. */
const EXAMPLES = [
  { code: "1.1.04", level: 3, evidence: "本人の申告" },
  { code: "2.2.01", level: 2, evidence: "講座の修了" },
  { code: "3.1.10", level: 4, evidence: "本人の申告" },
] as const;

/** The headings, as both templates spell them. */
export const HEADINGS = ["スキルコード", "スキル名", "スキルレベル", "裏付け"] as const;

export async function templateRows(
  source: ReferenceSource,
): Promise<[string, string, number, string][]> {
  const [{ skills }, codes] = await Promise.all([
    loadSkillCatalogue(source),
    loadSkillCodes(source),
  ]);
  return EXAMPLES.map(({ code, level, evidence }) => {
    const skill = skills.find(({ id }) => id === codes[code]);
    return [code, skill?.nameJa ?? "", level, evidence];
  });
}

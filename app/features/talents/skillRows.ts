import { z } from "zod";
import { skillId } from "~/features/reference/schema";
import { between, rule } from "~/lib/form-errors";
import { optional } from "~/lib/text";
import { choice, integer, rows } from "~/lib/values";

// Rows without a skill are the blank ones at the end of the form; they count for nothing.

export const SKILLS_MAX = 60;
export const LEARNING_MAX = 20;
/** Evidence that a person may claim. */
export const CLAIMABLE_EVIDENCE = ["self", "course"] as const;
/** Evidence that comes from others: a confirmed qualification, a finished engagement. */
export const GIVEN_EVIDENCE = ["certificate", "endorsed"] as const;
export type GivenEvidence = (typeof GIVEN_EVIDENCE)[number];

export function isGiven(evidence: string | undefined): evidence is GivenEvidence {
  return GIVEN_EVIDENCE.some((given) => given === evidence);
}

const skillRow = z
  .object({
    skillId: optional(skillId),
    level: optional(integer(1, 5)),
    // A row may say that others vouch for it; the database believes only what it has stored itself.
    evidence: choice([...CLAIMABLE_EVIDENCE, ...GIVEN_EVIDENCE]).prefault("self"),
  })
  .refine((row) => !row.skillId || row.level !== null, between("requiredChoice", ["level"]))
  .refine((row) => !row.level || row.skillId !== null, between("requiredChoice", ["skillId"]));

export const skillRows = rows(skillRow, { max: SKILLS_MAX })
  .superRefine(refuseRepeats)
  .transform((list) =>
    list.flatMap(({ skillId, level, evidence }) =>
      skillId === null || level === null ? [] : [{ skillId, level, evidence }],
    ),
  )
  // Said at the first row, which is where one would begin.
  .refine((list) => list.length > 0, rule("requiredChoice", undefined, [0, "skillId"]));

function refuseRepeats(list: { skillId: number | null }[], check: z.core.$RefinementCtx): void {
  const seen = new Set<number>();
  list.forEach(({ skillId }, index) => {
    if (skillId === null) return;
    if (seen.has(skillId)) {
      check.addIssue({
        code: "custom",
        path: [index, "skillId"],
        params: { code: "repeatedSkill" },
      });
    }
    seen.add(skillId);
  });
}

export const learningRows = rows(z.object({ skillId: optional(skillId) }), {
  max: LEARNING_MAX,
}).transform((list) => [...new Set(list.flatMap(({ skillId }) => skillId ?? []))]);

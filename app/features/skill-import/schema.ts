import { z } from "zod";
import { skillId } from "~/features/reference/schema";
import { between } from "~/lib/form-errors";
import { optional } from "~/lib/text";
import { choice, integer, rows } from "~/lib/values";
import { CELL_MAX, ROWS_MAX } from "./limits";
import { MODES } from "./merge";

const row = z
  .object({
    /** Blank: this row is left out. */
    skillId: optional(skillId),
    level: optional(integer(1, 5)),
    evidence: choice(["self", "course"]).prefault("self"),
    /** What the file says, so that the page can show it again. */
    text: z.string().max(CELL_MAX).prefault(""),
  })
  .refine(({ skillId, level }) => !skillId || level !== null, between("requiredChoice", ["level"]));

/** What the person confirms. */
export const importSchema = z
  .object({
    rows: rows(row, { max: ROWS_MAX }),
    mode: choice(MODES),
    version: integer(1, 1_000_000_000),
  })
  .superRefine(({ rows }, check) => {
    const seen = new Set<number>();
    rows.forEach(({ skillId }, index) => {
      if (skillId === null) return;
      if (seen.has(skillId)) {
        const params = { code: "repeatedSkill" };
        check.addIssue({ code: "custom", path: ["rows", index, "skillId"], params });
      }
      seen.add(skillId);
    });
  });

import { z } from "zod";
import { between } from "~/lib/form-errors";
import { text } from "~/lib/text";
import { codes, decimal, integer } from "~/lib/values";
import {
  type FactorKey,
  P_FACTOR_KEYS,
  Q_FACTOR_KEYS,
  WEIGHT_SPECS,
  type WeightKey,
} from "~/matching";

export const REASON_MIN = 10;
export const REASON_MAX = 500;
/** Openings on which a preview is made. */
export const OPENINGS_MAX = 5;
const VERSION_MAX = 1_000_000_000;

const fields = Object.fromEntries(
  WEIGHT_SPECS.map(({ key, min, max }) => [key, decimal(min, max)]),
) as Record<WeightKey, ReturnType<typeof decimal>>;

/** One weight at least on a side, else nobody's wishes would count there. */
const weighs = (keys: readonly FactorKey[]) => (value: unknown) => {
  const weights = value as Record<string, unknown>;
  const known = keys.map((key) => weights?.[key]);
  return known.some((weight) => weight !== 0);
};

export const weightsSchema = z
  .object(fields)
  .refine(weighs(Q_FACTOR_KEYS), between("sideWithoutWeight", [Q_FACTOR_KEYS[0]]))
  .refine(weighs(P_FACTOR_KEYS), between("sideWithoutWeight", [P_FACTOR_KEYS[0]]));

/** The editor: numbers to try, on which openings, and the version that was in force beside them. */
export const editorSchema = z.object({
  weights: weightsSchema,
  openings: codes({ max: OPENINGS_MAX }),
  base: integer(0, VERSION_MAX),
});

/** The step of confirmation: the same numbers with a reason, and what they are to follow. */
export const saveSchema = editorSchema.extend({
  reason: text(REASON_MAX, REASON_MIN),
  request: z.uuid(),
});

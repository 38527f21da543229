import type { SupabaseClient } from "@supabase/supabase-js";
import type { z } from "zod";
import type { Database } from "~/lib/database.types";
import type { RpcResult } from "~/lib/errors";
import { invalid, parseForm, refused } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import { parseValues } from "~/lib/form-parse";
import { sameAnswers } from "~/lib/sameAnswers";
import { toRawValues } from "~/ui/form/defaults";
import {
  basicsDefaults,
  conditionsDefaults,
  experienceDefaults,
  skillsDefaults,
  wishesDefaults,
} from "./defaults";
import { withGivenEvidence } from "./givenEvidence";
import { loadTalent, type StoredTalent } from "./queries.server";
import { saveBasics, saveConditions, saveExperience, saveSkills, saveWishes } from "./save.server";
import {
  basicsSchema,
  conditionsSchema,
  experienceSchema,
  skillsSchema,
  wishesSchema,
} from "./schema";
import type { Step } from "./steps";

type Who = { supabase: SupabaseClient<Database>; accountId: string };

interface StepForm<S extends z.ZodType> {
  schema: S;
  save: (supabase: Who["supabase"], value: z.output<S>) => Promise<RpcResult<number>>;
  defaults: (stored: StoredTalent) => object;
  /** What was sent, as it looks once the database has stored it. */
  comparable?: (sent: z.output<S>, stored: z.output<S>) => object;
}

const SAVE = {
  basics: saver({
    schema: basicsSchema,
    save: saveBasics,
    defaults: (stored) => basicsDefaults(stored, ""),
  }),
  skills: saver({
    schema: skillsSchema,
    save: saveSkills,
    defaults: skillsDefaults,
    comparable: withGivenEvidence,
  }),
  experience: saver({
    schema: experienceSchema,
    save: saveExperience,
    defaults: experienceDefaults,
  }),
  conditions: saver({
    schema: conditionsSchema,
    save: saveConditions,
    defaults: conditionsDefaults,
  }),
  wishes: saver({ schema: wishesSchema, save: saveWishes, defaults: wishesDefaults }),
};

/** Fields that are lists of rows. */
const ROWS = ["skills", "learning", "hiddenFirms"];

/** Saves what a step's form sent; answers null, or what is wrong as the form shows it. */
export function saveStep(who: Who, step: Step, raw: RawValues) {
  const odd = ROWS.some((name) => raw[name] !== undefined && !Array.isArray(raw[name]));
  // No form of ours sends that, and none could show it again.
  if (odd) throw new Response(null, { status: 400 });
  return SAVE[step](who, raw);
}

function saver<S extends z.ZodType<object>>(step: StepForm<S>) {
  return async (who: Who, raw: RawValues) => {
    const form = await parseForm(raw, step.schema);
    if (!form.ok) return invalid(form);
    const saved = await step.save(who.supabase, form.value);
    if (saved.ok) return null;
    // The second press of a double click finds what the first one left: that is no conflict.
    const repeated = saved.key === "edited_elsewhere" && (await isStored(who, step, form.value));
    return repeated ? null : refused(saved, form.values);
  };
}

async function isStored<S extends z.ZodType<object>>(
  who: Who,
  step: StepForm<S>,
  value: z.output<S>,
) {
  const stored = await loadTalent(who.supabase, who.accountId);
  if (stored === null) return false;
  const shown = parseValues(toRawValues(step.defaults(stored)), step.schema);
  if (!shown.ok) return false;
  return sameAnswers(shown.value, step.comparable?.(value, shown.value) ?? value);
}

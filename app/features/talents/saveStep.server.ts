import type { SupabaseClient } from "@supabase/supabase-js";
import type { z } from "zod";
import type { Database } from "~/lib/database.types";
import type { RpcResult } from "~/lib/errors";
import { invalid, parseForm, refused } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import {
  saveBasics,
  saveConditions,
  saveExperience,
  saveSkills,
  saveWishes,
} from "./save.server";
import {
  basicsSchema,
  conditionsSchema,
  experienceSchema,
  skillsSchema,
  wishesSchema,
} from "./schema";
import type { Step } from "./steps";

type Client = SupabaseClient<Database>;

const SAVE = {
  basics: saver(basicsSchema, saveBasics),
  skills: saver(skillsSchema, saveSkills),
  experience: saver(experienceSchema, saveExperience),
  conditions: saver(conditionsSchema, saveConditions),
  wishes: saver(wishesSchema, saveWishes),
};

/** Saves what a step's form sent; answers null, or what is wrong as the form shows it. */
export function saveStep(supabase: Client, step: Step, raw: RawValues) {
  return SAVE[step](supabase, raw);
}

function saver<S extends z.ZodType>(
  schema: S,
  save: (supabase: Client, value: z.output<S>) => Promise<RpcResult<number>>,
) {
  return async (supabase: Client, raw: RawValues) => {
    const form = await parseForm(raw, schema);
    if (!form.ok) return invalid(form);
    const saved = await save(supabase, form.value);
    return saved.ok ? null : refused(saved, form.values);
  };
}

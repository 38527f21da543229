import {
  loadMunicipalities,
  loadPrefectures,
  loadSkillCatalogue,
  loadThemes,
} from "~/features/reference/queries.server";
import { loadSkillCodes } from "~/features/reference/skillCodes.server";
import type { AppLoadContext } from "~/lib/context";
import { isPaid } from "../schema";
import { suggestSkills } from "../suggest/suggest";
import type { OpeningContent } from "../types";
import type { FormStep } from "./steps";
import { loadUsualPay } from "./usualPay.server";

/** What the page of a step shows beside the draft. `content` is null while nothing is saved. */
export async function loadPart(
  context: AppLoadContext,
  step: FormStep,
  content: OpeningContent | null,
) {
  switch (step) {
    case "problem":
      return { step, themes: await loadThemes(context) } as const;
    case "outcome":
      return { step, theme: content?.theme ?? null, problem: content?.problem ?? null } as const;
    case "requirements":
      return { step, ...(await requirementsPart(context, content)) } as const;
    case "conditions":
      return { step, ...(await conditionsPart(context, content)) } as const;
    case "terms":
      return { step, paid: isPaid(content?.engagementTypes ?? []) } as const;
  }
}

export type StepPart = Awaited<ReturnType<typeof loadPart>>;
export type PartOf<S extends FormStep> = Extract<StepPart, { step: S }>;

async function requirementsPart(context: AppLoadContext, content: OpeningContent | null) {
  const [catalogue, codes] = await Promise.all([
    loadSkillCatalogue(context),
    loadSkillCodes(context),
  ]);
  const suggestions = suggestSkills({
    theme: content?.theme?.code ?? null,
    texts: [content?.title ?? null, content?.problem ?? null, content?.outcome ?? null],
    // A retired skill is not offered any more, so it is not suggested either.
    skills: new Map(
      Object.entries(codes).filter(([, id]) =>
        catalogue.skills.some((skill) => skill.id === id && !skill.retired),
      ),
    ),
    chosen: [],
  });
  return { catalogue, suggestions };
}

async function conditionsPart(context: AppLoadContext, content: OpeningContent | null) {
  const [prefectures, municipalities, usual] = await Promise.all([
    loadPrefectures(context),
    loadMunicipalities(context, content?.prefecture?.code),
    loadUsualPay(context.supabase, content?.theme?.code ?? "other"),
  ]);
  return { prefectures, municipalities, usual, theme: content?.theme ?? null };
}

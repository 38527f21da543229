import type { z } from "zod";
import type { Municipality, Prefecture, SkillCatalogue, Theme } from "~/features/reference/types";
import type { ValidatedForm } from "~/ui/form/useValidatedForm";
import type { completeSchema } from "./schema";

/** The form of an opening, as its sections get it. */
export type OpeningFormState = ValidatedForm<z.input<ReturnType<typeof completeSchema>>>;
export type SectionProps = { form: OpeningFormState };

export interface OpeningReference {
  themes: readonly Theme[];
  catalogue: SkillCatalogue;
  prefectures: readonly Prefecture[];
  /** Of the prefecture that is stored. */
  municipalities: readonly Municipality[];
}

import type { z } from "zod";
import type { ValidatedForm } from "~/ui/form/useValidatedForm";
import type { completeSchema } from "../schema";

/** The form of an opening, as its sections get it. */
export type OpeningFormState = ValidatedForm<z.input<ReturnType<typeof completeSchema>>>;
export type SectionProps = { form: OpeningFormState };

import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { Default } from "~/ui/form/defaults";
import { textDefault } from "~/ui/form/Field";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import type { OpeningReference } from "./formState";
import classes from "./OpeningForm.module.css";
import { OtherSection } from "./OtherSection";
import { PaySection } from "./PaySection";
import { PlaceSection } from "./PlaceSection";
import { ProblemSection } from "./ProblemSection";
import { RequirementsSection } from "./RequirementsSection";
import { completeSchema } from "./schema";
import { SAVE_DRAFT, SUBMIT } from "./steps";
import { TimeSection } from "./TimeSection";
import { useFieldNames } from "./useFieldNames";

type Props = OpeningReference & {
  defaults: { readonly [name: string]: Default };
  /** The day in Japan that the server reckons with. */
  today: string;
  back: string;
};

export function OpeningForm({ defaults, today, back, ...reference }: Props) {
  const words = useTranslations("openingForm");
  const form = useValidatedForm(completeSchema(today), { defaults });
  useFieldNames(form);
  return (
    <ValidatedForm form={form}>
      {/* The first button is what Enter presses: it must not be one that removes a row. */}
      <button
        type="submit"
        name="step"
        value={SAVE_DRAFT}
        formNoValidate
        tabIndex={-1}
        aria-hidden="true"
        className="visually-hidden"
      />
      {/* As the form was first shown, not as the loader knows by now: that would hide an edit elsewhere. */}
      <input type="hidden" name="version" defaultValue={textDefault(form.field("version", ""))} />
      <input type="hidden" name="draftKey" defaultValue={textDefault(form.field("draftKey", ""))} />
      <ProblemSection form={form} themes={reference.themes} />
      <RequirementsSection form={form} catalogue={reference.catalogue} />
      <PlaceSection
        form={form}
        prefectures={reference.prefectures}
        municipalities={reference.municipalities}
      />
      <TimeSection form={form} today={today} />
      <PaySection form={form} />
      <OtherSection form={form} />
      <div className={classes.end}>
        <p>{words("submitHint")}</p>
        <FormActions>
          <SubmitButton name="step" value={SUBMIT}>
            {words("submit")}
          </SubmitButton>
          <SubmitButton name="step" value={SAVE_DRAFT} variant="outline" formNoValidate>
            {words("saveDraft")}
          </SubmitButton>
          <Link to={back}>{words("back")}</Link>
        </FormActions>
      </div>
    </ValidatedForm>
  );
}

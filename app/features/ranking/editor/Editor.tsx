import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { Weights } from "~/matching";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { PreviewPanel } from "../preview/PreviewPanel";
import type { Preview, TriedOpening } from "../preview/preview.server";
import classes from "./editor.module.css";
import { editorSchema } from "./schema";
import { TriedOpenings } from "./TriedOpenings";
import { usePreview } from "./usePreview";
import { WeightFields } from "./WeightFields";

type Props = {
  /** What the fields show at first. */
  weights: Weights;
  openings: readonly TriedOpening[];
  chosen: readonly string[];
  preview: Preview | null;
};

/** The numbers, and beside them what they would change. */
export function Editor({ weights, openings, chosen, preview: given }: Props) {
  const words = useTranslations("engine.editor");
  const form = useValidatedForm(editorSchema, {
    intent: "weights",
    defaults: { weights: { ...weights }, openings: chosen },
  });
  const { preview, isRunning, run } = usePreview(form.element, given);
  return (
    <div className={classes.columns}>
      <ValidatedForm form={form}>
        <WeightFields field={form.field} />
        <TriedOpenings field={form.field} openings={openings} />
        <FormActions>
          <SubmitButton name="step" value="confirm">
            {words("toConfirm")}
          </SubmitButton>
          <Button
            type="submit"
            variant="outline"
            name="step"
            value="preview"
            onClick={(event) => {
              event.preventDefault();
              void form.hook.trigger();
              run();
            }}
          >
            {words("try")}
          </Button>
        </FormActions>
      </ValidatedForm>
      <PreviewPanel preview={preview} isRunning={isRunning} />
    </div>
  );
}

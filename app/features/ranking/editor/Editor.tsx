import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { RawValues } from "~/lib/form-data";
import { WEIGHT_SPECS, type WeightKey, type Weights } from "~/matching";
import { type FieldProps, textDefault } from "~/ui/form/Field";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useLeaveWarning } from "~/ui/form/useLeaveWarning";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { BottomBar } from "~/ui/shell/BottomBar";
import { PreviewPanel } from "../preview/PreviewPanel";
import type { Preview, TriedOpening } from "../preview/preview.server";
import { useNote } from "../preview/useNote";
import classes from "./editor.module.css";
import { HiddenValues } from "./HiddenValues";
import { editorSchema, OPENINGS_MAX } from "./schema";
import { TriedOpenings } from "./TriedOpenings";
import { isTyped } from "./typed";
import { usePreview } from "./usePreview";
import { WeightFields } from "./WeightFields";

const FORM_ID = "numbers";
const PREVIEW_ID = "preview";

type Props = {
  /** What the fields show at first. */
  weights: Weights;
  /** Those in force, beside the fields. */
  inForce: Weights;
  /** The version in force when they were shown. */
  base: number;
  openings: readonly TriedOpening[];
  chosen: readonly string[];
  preview: Preview | null;
  /** What was typed in the last step, for when it is come to again. */
  carried: RawValues;
};

/** The numbers, and beside them what they would change. */
export function Editor(props: Props) {
  const { weights, inForce, base, openings, chosen, preview: given, carried } = props;
  const words = useTranslations("engine.editor");
  const ranking = useTranslations("ranking");
  const form = useValidatedForm(editorSchema, {
    intent: "weights",
    defaults: { weights: { ...weights }, openings: chosen, base },
  });
  const fields = Object.fromEntries(
    WEIGHT_SPECS.map(({ key }) => [
      key,
      form.field(`weights.${key}`, ranking(`weights.${key}.name`)),
    ]),
  ) as Record<WeightKey, FieldProps["field"]>;
  const choice = form.field("openings", words("openingsLabel", { max: OPENINGS_MAX }));
  // Read once, as the defaults are.
  const [kept] = useState(carried);
  const { preview, isRunning, run } = usePreview(form.element, given);
  useLeaveWarning(() => isTyped(form.element.current, weights));
  const note = useNote(preview, isRunning);
  const panel = useRef<HTMLElement>(null);
  const changed = useRef<HTMLElement>();
  return (
    <div className={classes.columns}>
      <div
        id={FORM_ID}
        className={classes.numbers}
        onChange={({ target }) => {
          if (target instanceof HTMLElement) changed.current = target;
        }}
      >
        <ValidatedForm form={form}>
          <input type="hidden" name="base" defaultValue={textDefault(form.field("base", ""))} />
          <HiddenValues values={kept} />
          <WeightFields fields={fields} inForce={inForce} />
          <TriedOpenings choice={choice} openings={openings} />
          <FormActions>
            {/* The first one is what Enter in a field presses. */}
            <Button
              type="submit"
              variant="outline"
              name="step"
              value="preview"
              onClick={(event) => {
                event.preventDefault();
                void form.hook.trigger(undefined, { shouldFocus: true });
                void run();
              }}
            >
              {words("try")}
            </Button>
            <SubmitButton name="step" value="confirm">
              {words("toConfirm")}
            </SubmitButton>
          </FormActions>
        </ValidatedForm>
        <BottomBar
          to={PREVIEW_ID}
          label={words("toPreview")}
          note={note}
          wide
          onGo={() => {
            panel.current?.scrollIntoView();
            panel.current?.focus({ preventScroll: true });
          }}
        />
      </div>
      <PreviewPanel ref={panel} id={PREVIEW_ID} preview={preview} isRunning={isRunning}>
        <BottomBar
          to={FORM_ID}
          label={words("toForm")}
          onGo={() => {
            changed.current?.focus({ preventScroll: true });
            (changed.current ?? form.element.current)?.scrollIntoView({
              block: changed.current ? "center" : "start",
            });
          }}
        />
      </PreviewPanel>
    </div>
  );
}

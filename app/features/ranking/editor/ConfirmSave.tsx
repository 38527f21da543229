import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { textDefault } from "~/ui/form/Field";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextArea } from "~/ui/form/TextArea";
import { useLeaveWarning } from "~/ui/form/useLeaveWarning";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { Callout, Quote } from "~/ui/shell/Callout";
import { Effect } from "../preview/Effect";
import { ChangeList } from "../versions/ChangeList";
import { changedWeights } from "../versions/diff";
import type { SavedVersion } from "../versions/versions.server";
import type { ConfirmView } from "./act.server";
import classes from "./editor.module.css";
import { HiddenValues } from "./HiddenValues";
import { REASON_MAX, saveSchema } from "./schema";

const POINTS = ["from", "old", "public"] as const;

/** What would be saved, what it means, and why it is saved. */
export function ConfirmSave({ view }: { view: ConfirmView }) {
  const words = useTranslations("engine.confirm");
  const form = useValidatedForm(saveSchema, { intent: "save" });
  const { values, changes, preview, base, meanwhile } = view;
  // Nothing is saved yet.
  useLeaveWarning(() => true);
  const title = useRef<HTMLHeadingElement>(null);
  // Where something is wrong the summary takes the focus; while one types, nothing does.
  const isFineAtFirst = useRef(form.problems.length === 0);
  useEffect(() => {
    if (isFineAtFirst.current) title.current?.focus();
  }, []);
  return (
    <>
      {meanwhile && <Meanwhile version={meanwhile} />}
      <section className={classes.confirm}>
        <h2 ref={title} tabIndex={-1}>
          {words("title", { version: base + 1 })}
        </h2>
        <ChangeList changes={changes} />
        <div>
          <h3 className={classes.part}>{words("effect")}</h3>
          <Effect preview={preview} />
        </div>
        <ul className={classes.points}>
          {POINTS.map((point) => (
            <li key={point}>{words(point)}</li>
          ))}
        </ul>
        <ValidatedForm form={form}>
          <HiddenValues values={{ weights: values.weights, openings: values.openings }} />
          <input type="hidden" name="base" value={base} />
          <input
            type="hidden"
            name="request"
            defaultValue={textDefault(form.field("request", ""))}
          />
          <TextArea
            field={form.field("reason", words("reason"))}
            hint={words("reasonHint")}
            max={REASON_MAX}
            rows={3}
          />
          <FormActions>
            <SubmitButton>{words("save")}</SubmitButton>
            <SubmitButton variant="outline" name="step" value="edit" formNoValidate>
              {words("back")}
            </SubmitButton>
          </FormActions>
        </ValidatedForm>
      </section>
    </>
  );
}

/** What a colleague has saved while the form was open: the numbers of the form would follow it. */
function Meanwhile({ version }: { version: SavedVersion }) {
  const words = useTranslations("engine.confirm");
  const history = useTranslations("ranking.history");
  const { dateTime } = useFormats();
  return (
    <Callout tone="warning" title={words("meanwhile", { version: version.version })}>
      <p>
        {words("meanwhileBy", {
          at: dateTime(version.savedAt),
          by: version.by ?? history("gone"),
        })}
      </p>
      <Quote>{version.reason}</Quote>
      <ChangeList changes={changedWeights(version.before, version.weights)} />
      <p>{words("meanwhileText")}</p>
    </Callout>
  );
}

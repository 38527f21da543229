import { useState } from "react";
import type { Skill } from "~/features/reference/types";
import type { RawValues } from "~/lib/form-data";
import type { Default } from "~/ui/form/defaults";
import { textDefault } from "~/ui/form/Field";
import { KeptOffer } from "~/ui/form/KeptOffer";
import { RestoredMessage } from "~/ui/form/RestoredMessage";
import { useKept } from "~/ui/form/useKept";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { isFitStep } from "../fit/input";
import { LiveFit } from "../fit/LiveFit";
import type { SkillNames, StoredFit } from "../fit/types";
import { stepSchema } from "../schema";
import { NEXT } from "./buttons";
import { ConflictNotice } from "./ConflictNotice";
import { OfflineNotice } from "./OfflineNotice";
import type { StepPart } from "./parts.server";
import type { StepStates } from "./progress";
import { StepActions } from "./StepActions";
import { StepFields } from "./StepFields";
import { StepNav } from "./StepNav";
import { keptKey } from "./sendStep";
import type { FormStep } from "./steps";
import { useFieldNames } from "./useFieldNames";

type Props = {
  step: FormStep;
  /** None while nothing is saved. */
  openingId?: string;
  /** The firm, whose words the browser keeps. */
  owner: string;
  /** The day in Japan that the server reckons with. */
  today: string;
  states: StepStates;
  defaults: { readonly [name: string]: Default };
  part: StepPart;
  /** How many people fit what is stored; only of the steps that ask for conditions. */
  fit?: StoredFit;
};

/** One step. What an earlier visit left in this browser is put in by mounting the form anew. */
export function StepForm(props: Props) {
  const [restored, restore] = useState<RawValues | null>(null);
  const { version, draftKey } = props.defaults;
  const defaults = restored
    ? { ...props.defaults, ...restored, version, draftKey }
    : props.defaults;
  return (
    <>
      <RestoredMessage restored={restored !== null} />
      <OneForm
        {...props}
        key={restored ? "restored" : "stored"}
        defaults={defaults as Props["defaults"]}
        restored={restored !== null}
        onRestore={restore}
      />
    </>
  );
}

type FormProps = Props & { restored: boolean; onRestore: (values: RawValues) => void };

function OneForm({ step, openingId, owner, today, states, part, fit, ...props }: FormProps) {
  const paid = part.step === "terms" && part.paid;
  const form = useValidatedForm(stepSchema(step, { today, paid }), { defaults: props.defaults });
  useFieldNames(form, step);
  const version = textDefault(form.field("version", ""));
  const place = { key: keptKey(openingId, step), owner, version };
  const { offer, discard } = useKept(form.element, place, props.restored);
  const fields = <StepFields form={form} part={part} today={today} />;
  return (
    <ValidatedForm form={form} wide={fit !== undefined}>
      {/* The first button is what Enter presses: it must not be one that leads elsewhere. */}
      <button
        type="submit"
        name="step"
        value={NEXT}
        tabIndex={-1}
        aria-hidden="true"
        className="visually-hidden"
      />
      {/* As the form was first shown, not as the loader knows by now: that would hide an edit elsewhere. */}
      <input type="hidden" name="version" defaultValue={version} />
      <input type="hidden" name="draftKey" defaultValue={textDefault(form.field("draftKey", ""))} />
      <StepNav current={step} states={states} openingId={openingId} saves />
      {offer && (
        <KeptOffer
          kept={offer}
          newer={offer.version !== version}
          onRestore={() => props.onRestore(offer.values)}
          onDiscard={discard}
        />
      )}
      <OfflineNotice element={form.element} />
      <ConflictNotice />
      {fit && openingId && isFitStep(step) ? (
        // On a phone the number comes after what it depends on, and before the buttons that go on.
        <LiveFit
          element={form.element}
          openingId={openingId}
          step={step}
          skills={part.step === "requirements" ? skillNames(part.catalogue.skills) : fit.skills}
          first={props.restored ? null : fit.answer}
        >
          {fields}
        </LiveFit>
      ) : (
        fields
      )}
      <StepActions step={step} openingId={openingId} />
    </ValidatedForm>
  );
}

function skillNames(skills: readonly Skill[]): SkillNames {
  return Object.fromEntries(skills.map((skill) => [skill.id, skill]));
}

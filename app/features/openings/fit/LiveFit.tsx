import { Button } from "@mantine/core";
import { useActionData } from "@remix-run/react";
import { type RefObject, useId } from "react";
import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import { useScripts } from "~/features/reference/useScripts";
import { COUNT_FIT } from "../form/buttons";
import { FitView } from "./FitView";
import classes from "./fit.module.css";
import type { FitStep } from "./input";
import type { FitAnswer, SkillNames } from "./types";
import { useCountText } from "./useCountText";
import { type LiveFit as Live, useLiveFit } from "./useLiveFit";
import { type Loosened, useLoosening } from "./useLoosening";

/** Where the button without scripts leads back to. */
export const FIT_ID = "fit";

type Props = {
  element: RefObject<HTMLFormElement>;
  /** Of the form, which the button without scripts sends. */
  formId: string;
  openingId: string;
  step: FitStep;
  skills: SkillNames;
  /** For what is stored; null where the form shows something else. */
  first: FitAnswer | null;
};

/** How many people fit what stands in the form of a step, beside it and while one types. */
export function LiveFit({ element, formId, openingId, step, skills, first }: Props) {
  const words = useTranslations("openingFit");
  const scripts = useScripts();
  const title = useId();
  const typed = useActionData<{ fit?: FitAnswer }>()?.fit;
  const address = `/company/openings/${openingId}/edit/fit?of=${step}`;
  const live = useLiveFit(element, address, typed ?? first);
  const { last, apply, undo } = useLoosening(element);
  const problem = live.shown.problem?.kind;
  const counts = problem !== "unapproved";
  const failed = problem !== undefined && problem !== "invalid" && counts;
  return (
    <section id={FIT_ID} aria-labelledby={title} className={classes.panel}>
      <h2 id={title} className={classes.title}>
        {words("title")}
      </h2>
      {counts && <p className={classes.soft}>{words(scripts ? "lead" : "notYet")}</p>}
      <Said live={live} />
      {!scripts && counts && (
        <Button
          type="submit"
          form={formId}
          name="step"
          value={COUNT_FIT}
          formNoValidate
          formAction={`#${FIT_ID}`}
          variant="outline"
        >
          {words("count")}
        </Button>
      )}
      {last && <LastLoosening last={last} skills={skills} onUndo={undo} />}
      <FitView
        shown={live.shown}
        counting={live.counting}
        openingId={openingId}
        step={step}
        skills={skills}
        onApply={scripts && step === "requirements" ? apply : undefined}
      />
      {scripts && failed && (
        <Button type="button" variant="outline" onClick={live.count}>
          {words("again")}
        </Button>
      )}
    </section>
  );
}

/** The new number for whoever does not see it change, and that it is on its way for whoever does. */
function Said({ live: { shown, counting } }: { live: Live }) {
  const words = useTranslations("openingFit");
  const text = useCountText();
  const { counted } = shown;
  return (
    <>
      <p className={classes.progress} aria-hidden="true">
        {counting && words("counting")}
      </p>
      <p role="status" className="visually-hidden">
        {counted && words("said", { count: text(counted.fit.all) })}
      </p>
    </>
  );
}

type LastProps = { last: Loosened; skills: SkillNames; onUndo: () => void };

function LastLoosening({ last, skills, onUndo }: LastProps) {
  const words = useTranslations("openingFit.costs");
  const unknown = useTranslations("common")("unknown");
  const locale = useLocale();
  const named = skills[last.skillId];
  const skill = named ? nameIn(locale, named) : unknown;
  const to =
    last.to === "want" ? words("appliedWant") : words("appliedLevel", { level: String(last.to) });
  return (
    <div className={classes.applied}>
      <p role="status">
        {last.undone ? words("undone", { skill }) : words("applied", { skill, to })}
      </p>
      {!last.undone && (
        <Button type="button" variant="subtle" size="sm" onClick={onUndo}>
          {words("undo")}
        </Button>
      )}
    </div>
  );
}

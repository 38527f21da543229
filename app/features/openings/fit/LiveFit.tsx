import { Button } from "@mantine/core";
import { useActionData } from "@remix-run/react";
import { type ReactNode, type RefObject, useId, useRef } from "react";
import { useTranslations } from "use-intl";
import { useScripts } from "~/features/reference/useScripts";
import { COUNT_FIT } from "../form/buttons";
import { FitBar } from "./FitBar";
import { FitView } from "./FitView";
import classes from "./fit.module.css";
import { FIT_ID } from "./ids";
import type { FitStep } from "./input";
import { LastLoosening } from "./LastLoosening";
import type { FitAnswer, SkillNames } from "./types";
import { useCountText } from "./useCountText";
import { type LiveFit as Live, useLiveFit } from "./useLiveFit";
import { useLoosening } from "./useLoosening";

type Props = {
  element: RefObject<HTMLFormElement>;
  openingId: string;
  step: FitStep;
  skills: SkillNames;
  /** For what is stored; null where the form shows something else. */
  first: FitAnswer | null;
  /** The fields of the step. */
  children: ReactNode;
};

/** Inside the form of a step, beside its fields: how many people fit what stands in them, while one types. */
export function LiveFit({ element, openingId, step, skills, first, children }: Props) {
  const words = useTranslations("openingFit");
  const scripts = useScripts();
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const typed = useActionData<{ fit?: FitAnswer }>()?.fit;
  const address = `/company/openings/${openingId}/edit/fit?of=${step}`;
  const live = useLiveFit(element, address, typed ?? first);
  const { last, apply, undo } = useLoosening(element);
  const problem = live.shown.problem?.kind;
  const counts = problem !== "unapproved" && problem !== "usedUp";
  const failed = problem !== undefined && problem !== "invalid" && counts;
  const isStored = !typed && first?.kind === "counted";
  return (
    <div className={classes.beside} data-wide>
      <div className={classes.fields}>
        {children}
        <FitBar shown={live.shown} panel={panel} />
      </div>
      <section
        ref={panel}
        id={FIT_ID}
        aria-labelledby={title}
        className={classes.panel}
        tabIndex={-1}
      >
        <h2 id={title} className={classes.title}>
          {words("title")}
        </h2>
        {scripts && counts && !failed && <p className={classes.soft}>{words("lead")}</p>}
        {!scripts && isStored && <p className={classes.soft}>{words("leadStored")}</p>}
        {!scripts && counts && <p className={classes.soft}>{words("notYet")}</p>}
        <Said live={live} />
        {!scripts && counts && (
          <Button
            type="submit"
            name="step"
            value={COUNT_FIT}
            formNoValidate
            formAction={`#${FIT_ID}`}
            variant="outline"
          >
            {words("count")}
          </Button>
        )}
        <LastLoosening last={last} skills={skills} onUndo={undo} />
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
    </div>
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

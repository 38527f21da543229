import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./Checks.module.css";
import type { StepStates, ToMend } from "./progress";
import { FORM_STEPS, type FormStep, stepPath } from "./steps";

type Props = { openingId: string; states: StepStates; toMend: readonly ToMend[] };

/** Step by step what is there and what is not, each with the way to it. */
export function PreviewChecks({ openingId, states, toMend }: Props) {
  const words = useTranslations("openingSteps");
  const missing = toMend.length;
  return (
    <Section
      title={words("preview.checks")}
      lead={missing === 0 ? words("preview.ready") : words("preview.missing", { count: missing })}
    >
      <ul className={classes.list}>
        {FORM_STEPS.map((step) => (
          <li key={step} className={classes.item} data-state={states[step]}>
            <div>
              <p className={classes.name}>{words(`steps.${step}`)}</p>
              <StepGaps step={step} toMend={toMend} />
            </div>
            <Link to={stepPath(openingId, step)}>
              {words("preview.mend", { step: words(`steps.${step}`) })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function StepGaps({ step, toMend }: { step: FormStep; toMend: readonly ToMend[] }) {
  const words = useTranslations("openingSteps.preview");
  const labels = useTranslations("openingForm");
  const facts = useTranslations("opening.facts");
  const fields = toMend.filter((field) => field.step === step);
  if (fields.length === 0) return <p className={classes.done}>{words("complete")}</p>;
  const named = (blank: boolean) =>
    fields
      .filter((field) => field.blank === blank)
      .map(({ name }) => labels(name as "title"))
      .join(facts("separator"));
  const [blank, wrong] = [named(true), named(false)];
  return (
    <>
      {blank && <p>{words("blank", { fields: blank })}</p>}
      {wrong && <p>{words("wrong", { fields: wrong })}</p>}
    </>
  );
}

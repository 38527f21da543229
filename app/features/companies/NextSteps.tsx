import { Button } from "@mantine/core";
import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Quote } from "~/ui/shell/Callout";
import { EmptyState } from "~/ui/shell/EmptyState";
import classes from "./NextSteps.module.css";
import type { NextStep } from "./nextSteps";

/** The steps in order; the first one that can be done is the page's one main button. */
export function NextSteps({ steps }: { steps: NextStep[] }) {
  const words = useTranslations("company.home");
  if (steps.length === 0) {
    const action = (
      <Button component={Link} to="/company/openings/new">
        {words("another")}
      </Button>
    );
    return (
      <EmptyState title={words("nothingTitle")} action={action}>
        {words("nothingText")}
      </EmptyState>
    );
  }
  const main = steps.findIndex(({ to }) => to !== null);
  return (
    <ol className={classes.steps}>
      {steps.map((step, index) => (
        <Step key={`${step.kind} ${step.to} ${step.since}`} step={step} main={index === main} />
      ))}
    </ol>
  );
}

function Step({ step, main }: { step: NextStep; main: boolean }) {
  const { kind, count, since, message } = step;
  const words = useTranslations("company.home");
  const { date } = useFormats();
  const title = step.title ?? words("untitled");
  return (
    <li className={classes.step} data-main={main || undefined}>
      <div className={classes.text}>
        <h3 className={classes.title}>{words(`steps.${kind}.title`, { count })}</h3>
        <p>{words(`steps.${kind}.text`, { title, count, since: since ? date(since) : "" })}</p>
        {message && <Quote>{message}</Quote>}
      </div>
      {step.to !== null && (
        <Button
          component={Link}
          to={step.to}
          variant={main ? "filled" : "outline"}
          size={main ? "lg" : "md"}
        >
          {words(`steps.${step.kind}.action`)}
        </Button>
      )}
    </li>
  );
}

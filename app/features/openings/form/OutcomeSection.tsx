import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Theme } from "~/features/reference/types";
import { FormSection } from "~/ui/form/FormSection";
import { TextArea } from "~/ui/form/TextArea";
import { Quote } from "~/ui/shell/Callout";
import { OUTCOME_MAX } from "../schema";
import { Examples } from "./Examples";
import type { SectionProps } from "./formState";
import classes from "./OpeningForm.module.css";

type Props = SectionProps & { theme: Theme | null; problem: string | null };

export function OutcomeSection({ form, theme, problem }: Props) {
  const words = useTranslations("openingForm");
  const steps = useTranslations("openingSteps");
  const locale = useLocale();
  return (
    <FormSection title={words("outcomeTitle")} intro={words("outcomeIntro")}>
      {problem && (
        <details className={classes.examples}>
          <summary>{steps("yourProblem")}</summary>
          <Quote>{problem}</Quote>
        </details>
      )}
      {theme ? (
        <div>
          <p className={classes.rowTitle}>
            {steps("examples.ofTheme", { theme: nameIn(locale, theme) })}
          </p>
          <Examples form={form} theme={theme.code} part="outcome" />
        </div>
      ) : (
        <p>
          <Link to="../problem" relative="path">
            {steps("examples.themeFirst")}
          </Link>
        </p>
      )}
      <TextArea
        field={form.field("outcome", words("outcome"))}
        hint={words("outcomeHint")}
        max={OUTCOME_MAX}
        rows={6}
      />
    </FormSection>
  );
}

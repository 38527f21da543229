import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Section } from "~/ui/shell/Section";
import { CompanyFacts } from "./CompanyFacts";
import { KeyFacts } from "./KeyFacts";
import { OpeningConditions } from "./OpeningConditions";
import classes from "./OpeningView.module.css";
import { RequirementTable } from "./RequirementTable";
import type { Opening } from "./types";
import { useOpeningTexts } from "./useOpeningTexts";

type Props = {
  opening: Opening;
  /** Off where the page says more of the firm itself. */
  withCompany?: boolean;
};

/**
 * One opening as a talent reads it; its title stands in the page's header. Texts of the firm are
 * shown as they were typed, line by line, never as markup.
 */
export function OpeningView({ opening, withCompany = true }: Props) {
  const { company, content } = opening;
  const words = useTranslations("opening.view");
  const { name } = useOpeningTexts();
  const { date } = useFormats();
  return (
    <article className={classes.view}>
      <p className={classes.meta}>
        <span>{company.name}</span>
        {content.theme && <span>{name(content.theme)}</span>}
        {opening.confirmedOn && <span>{words("asOf", { date: date(opening.confirmedOn) })}</span>}
        {opening.expiresOn && <span>{words("until", { date: date(opening.expiresOn) })}</span>}
      </p>
      <KeyFacts content={content} />
      <Section title={words("problem")}>
        <Prose text={content.problem} />
      </Section>
      <Section title={words("outcome")}>
        <Prose text={content.outcome} />
      </Section>
      <Section
        title={words("requirements")}
        lead={content.requirements.some(({ must }) => must) && words("requirementsLead")}
      >
        <RequirementTable requirements={content.requirements} />
      </Section>
      <Section title={words("conditions")}>
        <OpeningConditions content={content} />
      </Section>
      {withCompany && (
        <Section title={words("company")}>
          <CompanyFacts company={company} />
        </Section>
      )}
    </article>
  );
}

function Prose({ text }: { text: string | null }) {
  const words = useTranslations("common");
  return text ? (
    <p className={classes.prose}>{text}</p>
  ) : (
    <p className={classes.gap}>{words("notSet")}</p>
  );
}

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Card } from "~/ui/shell/CardList";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import { useOpeningTexts } from "../useOpeningTexts";
import classes from "./search.module.css";
import type { FoundOpening } from "./types";

const SKILLS_SHOWN = 3;

type Props = { opening: FoundOpening; level?: 2 | 3; actions?: ReactNode };

/** A published opening in a list: what troubles whom, and on which conditions. */
export function FoundCard({ opening, level = 3, actions }: Props) {
  const words = useTranslations("search.card");
  const texts = useOpeningTexts();
  const { date } = useFormats();
  const { theme, confirmedOn } = opening;
  return (
    <Card
      level={level}
      title={opening.title}
      to={`/openings/${opening.id}`}
      badge={
        <>
          {theme && <StatusBadge tone="info">{texts.name(theme)}</StatusBadge>}
          {opening.isDemo && <StatusBadge>{words("demo")}</StatusBadge>}
        </>
      }
      meta={opening.companyName}
      actions={actions}
    >
      <p className={classes.problem}>{opening.problem}</p>
      <dl className={classes.facts}>
        <Fact term={words("place")} value={texts.place(opening)} />
        <Fact term={words("hours")} value={texts.hours(opening)} />
        <Fact term={words("pay")} value={texts.pay(opening)} />
        <Fact term={words("skills")} value={useSkillNames(opening)} wide />
      </dl>
      <p className={classes.dates}>
        {confirmedOn && <span>{words("asOf", { date: date(confirmedOn) })}</span>}
        <span>{words("until", { date: date(opening.expiresOn) })}</span>
      </p>
    </Card>
  );
}

type FactProps = { term: string; value: string | null; wide?: boolean };

function Fact({ term, value, wide }: FactProps) {
  if (!value) return null;
  return (
    <div data-wide={wide}>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function useSkillNames({ skills }: FoundOpening): string {
  const words = useTranslations("search.card");
  const facts = useTranslations("opening.facts");
  const { name } = useOpeningTexts();
  const shown = skills.slice(0, SKILLS_SHOWN).map(name);
  const more = skills.length - SKILLS_SHOWN;
  return [...shown, ...(more > 0 ? [words("more", { count: more })] : [])].join(facts("separator"));
}

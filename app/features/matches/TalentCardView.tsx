import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { type Names, useTeller } from "./explanation/teller";
import { codeNames, daysAtMostText, fromText, hoursText, named } from "./explanation/values";
import classes from "./matches.module.css";
import { SkillLevels } from "./SkillLevels";
import type { TalentCard } from "./types";

/** A talent as firms see it before both sides agreed: everything that the card holds, in words. */
export function TalentCardView({ card, names }: { card: TalentCard; names: Names }) {
  const words = useTranslations("match.card");
  const { date } = useFormats();
  const teller = useTeller("company", names);
  const hours = hoursText({ min: card.hoursMin, max: card.hoursMax }, teller);
  return (
    <dl className={classes.card}>
      <Fact term={words("prefecture")} value={names.prefectures[card.prefectureCode]} />
      <Fact term={words("roles")} value={codeNames("roles", card.roles, teller)} />
      <Fact term={words("hours")} value={hours} />
      <Fact term={words("onsite")} value={daysAtMostText(card.onsiteDaysMax, teller)} />
      <Fact term={words("availableFrom")} value={fromText(card.availableFrom, teller)} />
      <Fact
        term={words("engagementTypes")}
        value={codeNames("engagementTypes", card.engagementTypes, teller)}
      />
      <Fact term={words("industries")} value={named(card.industries, "industries", teller)} />
      <Fact term={words("themes")} value={named(card.themes, "themes", teller)} />
      <Fact term={words("languages")} value={codeNames("languages", card.languages, teller)} />
      <Fact term={words("confirmedOn")} value={card.confirmedOn && date(card.confirmedOn)} />
      <div className={classes.cardSkills}>
        <dt>{words("skills")}</dt>
        <dd>
          <SkillLevels skills={card.skills} names={names} />
        </dd>
      </div>
    </dl>
  );
}

function Fact({ term, value }: { term: string; value: string | null | undefined }) {
  const words = useTranslations("common");
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value || <span className={classes.soft}>{words("notSet")}</span>}</dd>
    </div>
  );
}

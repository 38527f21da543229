import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { type Definition, DefinitionList } from "~/ui/shell/DefinitionList";
import { type Names, useTeller } from "./explanation/teller";
import { codeNames, daysAtMostText, fromText, hoursText, named } from "./explanation/values";
import { SkillLevels } from "./SkillLevels";
import type { TalentCard } from "./types";

/** A talent as firms see it before both sides agreed: everything that the card holds, in words. */
export function TalentCardView({ card, names }: { card: TalentCard; names: Names }) {
  const words = useTranslations("match.card");
  const { date } = useFormats();
  const teller = useTeller("company", names);
  const items: Definition[] = [
    { term: words("prefecture"), value: names.prefectures[card.prefectureCode] },
    { term: words("roles"), value: codeNames("roles", card.roles, teller) },
    { term: words("skills"), value: <SkillLevels skills={card.skills} names={names} /> },
    { term: words("industries"), value: named(card.industries, "industries", teller) },
    { term: words("themes"), value: named(card.themes, "themes", teller) },
    {
      term: words("engagementTypes"),
      value: codeNames("engagementTypes", card.engagementTypes, teller),
    },
    {
      term: words("hours"),
      value: hoursText({ min: card.hoursMin, max: card.hoursMax }, teller),
    },
    { term: words("onsite"), value: daysAtMostText(card.onsiteDaysMax, teller) },
    { term: words("availableFrom"), value: fromText(card.availableFrom, teller) },
    { term: words("languages"), value: codeNames("languages", card.languages, teller) },
    { term: words("confirmedOn"), value: card.confirmedOn && date(card.confirmedOn) },
  ];
  return <DefinitionList items={items} />;
}

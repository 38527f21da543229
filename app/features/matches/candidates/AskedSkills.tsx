import { useTranslations } from "use-intl";
import type { Asked } from "../explanation/asked";
import { type Names, useTeller } from "../explanation/teller";
import type { TalentCard } from "../types";
import own from "./candidates.module.css";
import { skillCell } from "./compare/skillCell";

type Props = { asked: readonly Asked[]; card: TalentCard; names: Names };

/** The skills asked for, each with the level held against the level wanted. */
export function AskedSkills({ asked, card, names }: Props) {
  const words = useTranslations("explanation.skills");
  const common = useTranslations("common");
  const teller = useTeller("company", names);
  if (asked.length === 0) return null;
  return (
    <dl className={own.asked}>
      {asked.map(({ opening }) => {
        const { text, detail, level } = skillCell(opening, card, teller);
        return (
          <div key={opening.skillId} data-short={(level?.held ?? 0) < opening.level || undefined}>
            <dt>
              {names.skills[opening.skillId] ?? common("unknown")}
              <span className={own.need}>{words(opening.must ? "must" : "want")}</span>
            </dt>
            <dd>
              <strong>{text}</strong> {detail && <span className={own.against}>{detail}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

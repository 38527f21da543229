import { Link } from "@remix-run/react";
import { IconX } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { Names } from "../explanation/teller";
import classes from "./candidates.module.css";
import { useTicked } from "./compare/Choosing";
import { withHandles } from "./compare/handles";
import { type AskedList, activeKeys, type FilterKey, filterSearch } from "./filter";

type Props = { filter: AskedList; names: Names };

/** What narrows the list, each with a link to the list without it. */
export function FilterChips({ filter, names }: Props) {
  const words = useTranslations("candidate.filter");
  const text = useChipText(filter, names);
  const ticked = useTicked();
  const keys = activeKeys(filter);
  if (keys.length === 0) return null;
  const without = (keys: readonly FilterKey[]) => {
    const none = Object.fromEntries(keys.map((key) => [key, null]));
    return { search: withHandles(filterSearch({ ...filter, ...none }), ticked).toString() };
  };
  return (
    <ul className={classes.chips} aria-label={words("active")}>
      {keys.map((key) => (
        <li key={key}>
          <Link className={classes.chip} to={without([key])}>
            {text(key)}
            <IconX aria-hidden size={18} />
            <span className="visually-hidden">{words("remove")}</span>
          </Link>
        </li>
      ))}
      <li>
        <Link className={classes.clear} to={without(keys)}>
          {words("clear")}
        </Link>
      </li>
    </ul>
  );
}

function useChipText(filter: AskedList, names: Names): (key: FilterKey) => string {
  const all = useTranslations();
  const words = useTranslations("candidate.filter");
  const unknown = all("common.unknown");
  const value = (key: FilterKey): string => {
    switch (key) {
      case "prefecture":
        return names.prefectures[filter.prefecture ?? ""] ?? unknown;
      case "onsite":
        return filter.onsite ? words(`onsiteChoices.${filter.onsite}`) : "";
      case "engagement":
        return filter.engagement ? all(`vocabulary.engagementTypes.${filter.engagement}`) : "";
      case "evidence":
        return filter.evidence ? words(`evidenceChoices.${filter.evidence}`) : "";
      case "confirmed":
        return filter.confirmed ? words("confirmedWithin", { days: filter.confirmed }) : "";
      case "score":
        return words("scoreFrom", { score: String(filter.score) });
      case "skill":
        return names.skills[filter.skill ?? 0] ?? unknown;
    }
  };
  const label = (key: FilterKey): string =>
    key === "evidence"
      ? words(`evidenceChip.${filter.skill === null ? "asked" : "chosen"}`)
      : words(key);
  return (key) => all("explanation.compare.plain", { label: label(key), value: value(key) });
}

import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import classes from "./CheckList.module.css";

/** good: nothing to do. look: a person should look. info: the machine cannot say. */
export type Verdict = "good" | "look" | "info";
export interface Check {
  key: string;
  verdict: Verdict;
  text: ReactNode;
}

const ICONS = { good: IconCircleCheck, look: IconAlertTriangle, info: IconInfoCircle };

/** What was checked, what to look at first. Hints for a person: nothing here decides. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const words = useTranslations("admin.checks");
  const order: Verdict[] = ["look", "info", "good"];
  const sorted = order.flatMap((verdict) => checks.filter((check) => check.verdict === verdict));
  return (
    <ul className={classes.checks}>
      {sorted.map(({ key, verdict, text }) => {
        const Icon = ICONS[verdict];
        return (
          <li key={key} data-verdict={verdict}>
            <Icon size={20} role="img" aria-label={words(verdict)} className={classes.icon} />
            <div>{text}</div>
          </li>
        );
      })}
    </ul>
  );
}

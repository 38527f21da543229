import { useTranslations } from "use-intl";
import classes from "./OpeningView.module.css";
import type { OpeningContent } from "./types";
import { useOpeningTexts } from "./useOpeningTexts";

/** What one wants to know before reading on; all of it stands again among the conditions. */
export function KeyFacts({ content }: { content: OpeningContent }) {
  const words = useTranslations("opening.view");
  const facts = useOpeningTexts();
  const { lengthMonths } = content;
  const shown = [
    { term: words("place"), value: facts.place(content) },
    { term: words("hours"), value: facts.hours(content) },
    {
      term: words("length"),
      value: lengthMonths === null ? null : words("months", { count: lengthMonths }),
    },
    { term: words("pay"), value: facts.pay(content) },
  ].filter(({ value }) => value);
  if (shown.length === 0) return null;
  return (
    <dl className={classes.keyFacts}>
      {shown.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

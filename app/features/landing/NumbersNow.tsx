import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { KeyFigures } from "~/ui/charts/KeyFigures";
import { Section } from "~/ui/shell/Section";
import type { Counts } from "./counts.server";

const COUNTED = ["openings", "companies", "talents", "prefectures", "introductions"] as const;

type Props = {
  counts: Counts;
  /** How many there are in all. */
  prefectures: number;
  now: string;
};

/** The state of things in five numbers, none of which is written down anywhere. */
export function NumbersNow({ counts, prefectures, now }: Props) {
  const words = useTranslations("landing.numbers");
  const { number, dateTime } = useFormats();
  return (
    <Section title={words("title")}>
      <KeyFigures
        figures={COUNTED.map((key) => ({
          key,
          label: words(key),
          value: number(counts[key]),
          unit: words(`units.${key}`, { total: prefectures }),
        }))}
      />
      <p>
        {words("counted", { time: dateTime(now) })}
        {counts.hasDemo && ` ${words("demo")}`}
      </p>
    </Section>
  );
}

import { useLocale, useTranslations } from "use-intl";
import { prefectureOptions } from "~/features/reference/options";
import type { Prefecture } from "~/features/reference/types";
import { ChoiceGroup } from "~/ui/form/ChoiceGroup";
import type { FieldProps } from "~/ui/form/Field";
import { Checkboxes } from "./ManyChoices";
import classes from "./talents.module.css";

type Props = FieldProps & {
  prefectures: readonly Prefecture[];
  /** The live value: one code, several or none. */
  chosen: unknown;
};

/** Some of the 47 prefectures. Each region opens by itself: native disclosures need no scripts. */
export function PrefectureChoices({ prefectures, chosen, ...props }: Props) {
  const words = useTranslations("talent.wishes");
  const locale = useLocale();
  const { field } = props;
  const first = [field.defaultValue].flat();
  const now = [chosen].flat();
  let from = 0;
  return (
    <ChoiceGroup {...props}>
      <div className={classes.regions}>
        {prefectureOptions(locale, prefectures).map(({ group, items }) => {
          const count = items.filter(({ value }) => now.includes(value)).length;
          const start = from;
          from += items.length;
          return (
            <details key={group} open={items.some(({ value }) => first.includes(value))}>
              <summary>
                {group}
                {count > 0 && <span className={classes.count}>{words("chosen", { count })}</span>}
              </summary>
              <Checkboxes field={field} options={items} from={start} />
            </details>
          );
        })}
      </div>
    </ChoiceGroup>
  );
}

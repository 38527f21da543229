import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Theme } from "~/features/reference/types";
import { useFormats } from "~/i18n/formats";
import { estimate } from "../estimate";
import type { OpeningFormState } from "./formState";
import { useHourly } from "./HourlyHint";
import classes from "./UsualPay.module.css";
import { placeOnLine, positionOf, type UsualPay } from "./usualPay";

type Props = { form: OpeningFormState; usual: UsualPay | null; theme: Theme | null };

/** What others pay, drawn and in words, with the pay that is typed beside it. */
export function UsualPayFigure({ form, usual, theme }: Props) {
  const words = useTranslations("openingSteps.usual");
  const locale = useLocale();
  const { yen } = useFormats();
  const { hourly } = useHourly(form);
  if (usual === null) return <p className={classes.note}>{words("tooFew")}</p>;
  const told = (pay: number) => yen(estimate(pay));
  const [low, median, high] = [told(usual.low), told(usual.median), told(usual.high)];
  const basis =
    usual.basis === "theme" && theme
      ? words("basisTheme", { theme: nameIn(locale, theme), count: usual.openings })
      : words("basisAll", { count: usual.openings });
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>{words("title")}</figcaption>
      <p>{words("text", { low, high, median })}</p>
      <div className={classes.line} aria-hidden="true">
        <div
          className={classes.middle}
          style={{
            insetInlineStart: `${placeOnLine(usual.low, usual)}%`,
            insetInlineEnd: `${100 - placeOnLine(usual.high, usual)}%`,
          }}
        />
        <div
          className={classes.median}
          style={{ insetInlineStart: `${placeOnLine(usual.median, usual)}%` }}
        />
        {hourly !== null && (
          <div
            className={classes.own}
            style={{ insetInlineStart: `${placeOnLine(hourly, usual)}%` }}
          />
        )}
      </div>
      <p role="status" className={classes.position}>
        {hourly !== null &&
          words(`positions.${positionOf(hourly, usual)}`, { amount: yen(estimate(hourly)) })}
      </p>
      <p className={classes.note}>{basis}</p>
    </figure>
  );
}

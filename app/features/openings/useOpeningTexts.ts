import { useLocale, useTranslations } from "use-intl";
import { nameIn, placeIn } from "~/features/reference/options";
import type { Municipality, Named } from "~/features/reference/types";
import { useFormats } from "~/i18n/formats";
import { yenPerHour } from "~/matching";
import { estimate } from "./estimate";
import type { OpeningContent } from "./types";

type PlaceFacts = Pick<OpeningContent, "prefecture" | "workMode" | "onsiteDays"> & {
  municipality: Pick<Municipality, "name" | "nameEn"> | null;
};
type PayFacts = Pick<OpeningContent, "payMin" | "payMax" | "payUnit" | "engagementTypes">;

/** Facts of an opening in words. A fact that a draft does not have yet is null. */
export function useOpeningTexts() {
  const words = useTranslations("opening.facts");
  const terms = useTranslations("vocabulary");
  const locale = useLocale();
  const { manYen, yen } = useFormats();
  const name = (named: Named) => nameIn(locale, named);

  const place = ({ prefecture, municipality, workMode, onsiteDays }: PlaceFacts) => {
    if (!workMode) return null;
    const mode = terms(`workModes.${workMode}`);
    if (workMode === "remote") return mode;
    const where = prefecture && placeIn(locale, prefecture, municipality);
    const days = onsiteDays === null ? null : words("onsiteDays", { days: String(onsiteDays) });
    return [mode, where, days].filter(Boolean).join(words("separator"));
  };

  const range = (min: string | null, max: string) =>
    min === null || min === max ? max : words("range", { min, max });

  const hours = ({ hoursMin, hoursMax }: Pick<OpeningContent, "hoursMin" | "hoursMax">) =>
    hoursMax === null
      ? null
      : words("hours", {
          range: range(hoursMin === null ? null : String(hoursMin), String(hoursMax)),
        });

  const pay = ({ payMin, payMax, payUnit, engagementTypes }: PayFacts) => {
    if (payMax === null || payUnit === null) {
      return engagementTypes.join() === "pro_bono" ? words("unpaid") : null;
    }
    const amount = range(payMin === null ? null : manYen(payMin), manYen(payMax));
    return words("pay", { unit: terms(`payUnits.${payUnit}`), amount });
  };

  const hourlyPay = ({ payMax, payUnit, hoursMax, lengthMonths }: OpeningContent) => {
    if (payMax === null || payUnit === null || payUnit === "hour") return null;
    const hourly = yenPerHour({ amount: payMax, unit: payUnit }, hoursMax, lengthMonths);
    if (hourly === null) return null;
    return words("hourlyPay", { amount: yen(estimate(hourly)), hours: String(hoursMax) });
  };

  return { name, place, hours, pay, hourlyPay };
}

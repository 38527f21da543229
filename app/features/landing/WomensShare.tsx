import { useLocale, useTranslations } from "use-intl";
import type { NationalKpi } from "~/features/reference/types";
import { useFormats } from "~/i18n/formats";
import { TargetBars } from "~/ui/charts/TargetBars";

/** The share of women among those trained, against that among IT engineers. Nothing where it is not known. */
export function WomensShare({ kpi }: { kpi: NationalKpi }) {
  const words = useTranslations("landing.kpi");
  const locale = useLocale();
  const { percent, fiscalYear } = useFormats();
  const reference = kpi.womenReferenceShare;
  const years = kpi.years.filter(({ womenShare }) => womenShare !== null);
  if (reference === null || years.length === 0) return null;
  return (
    <TargetBars
      title={words("womensShare")}
      whole={1}
      legend={{
        value: words("womenTrained"),
        provisional: words("provisional"),
        target: words("womenReference"),
      }}
      bars={years.map(({ fiscalYear: year, womenShare, womenCovers, provisional }) => ({
        key: String(year),
        label: `${fiscalYear(`${year}-04-01`)} ${womenCovers?.[locale] ?? ""}`,
        value: womenShare,
        target: reference,
        provisional,
        text: words("womenText", {
          share: percent(womenShare ?? 0),
          reference: percent(reference),
        }),
      }))}
    />
  );
}

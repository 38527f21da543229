import type { SectionProps } from "./formState";
import { OtherSection } from "./OtherSection";
import { PaySection } from "./PaySection";
import { PlaceSection } from "./PlaceSection";
import type { PartOf } from "./parts.server";
import { TimeSection } from "./TimeSection";

type Props = SectionProps & PartOf<"conditions"> & { today: string };

export function ConditionsFields({ form, today, usual, theme, ...places }: Props) {
  return (
    <>
      <PlaceSection
        form={form}
        prefectures={places.prefectures}
        municipalities={places.municipalities}
      />
      <TimeSection form={form} today={today} />
      <PaySection form={form} usual={usual} theme={theme} />
      <OtherSection form={form} />
    </>
  );
}

import { useTranslations } from "use-intl";
import { PrefectureSelect } from "~/features/reference/CodeSelects";
import { MunicipalitySelect } from "~/features/reference/MunicipalitySelect";
import type { Municipality, Prefecture } from "~/features/reference/types";
import { WORK_MODES } from "~/matching";
import { FormSection } from "~/ui/form/FormSection";
import { NumberField } from "~/ui/form/NumberField";
import { RadioGroup } from "~/ui/form/RadioGroup";
import type { SectionProps } from "./formState";

type Props = SectionProps & {
  prefectures: readonly Prefecture[];
  /** Of the prefecture that is stored. */
  municipalities: readonly Municipality[];
};

export function PlaceSection({ form, prefectures, municipalities }: Props) {
  const words = useTranslations("openingForm");
  const terms = useTranslations("vocabulary.workModes");
  const mode = form.hook.watch("workMode");
  return (
    <FormSection title={words("placeTitle")}>
      <RadioGroup
        field={form.field("workMode", words("workMode"))}
        options={WORK_MODES.map((value) => ({
          value,
          label: terms(value),
          hint: words(`workModeHints.${value}`),
        }))}
      />
      <NumberField
        field={form.field("onsiteDays", words("onsiteDays"))}
        hint={words("onsiteDaysHint")}
        unit={words("days")}
        required={mode === "hybrid" || mode === "onsite"}
      />
      <PrefectureSelect
        field={form.field("prefectureCode", words("prefectureCode"))}
        hint={words("prefectureHint")}
        prefectures={prefectures}
      />
      <MunicipalitySelect
        field={form.field("municipalityCode", words("municipalityCode"))}
        prefectureCode={form.hook.watch("prefectureCode")}
        municipalities={municipalities}
      />
    </FormSection>
  );
}

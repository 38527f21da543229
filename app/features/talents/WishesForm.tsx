import { useLocale, useTranslations } from "use-intl";
import { codeOptions, offeredOptions } from "~/features/reference/options";
import type { Industry, Prefecture, Theme } from "~/features/reference/types";
import { FormSection } from "~/ui/form/FormSection";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import type { wishesDefaults } from "./defaults";
import { HiddenFirmRows } from "./HiddenFirmRows";
import { ManyChoices } from "./ManyChoices";
import { PrefectureChoices } from "./PrefectureChoices";
import { StepActions } from "./StepActions";
import { wishesSchema } from "./schema";
import { useHiddenFirmRows } from "./useHiddenFirmRows";

type Props = {
  defaults: ReturnType<typeof wishesDefaults>;
  prefectures: readonly Prefecture[];
  industries: readonly Industry[];
  themes: readonly Theme[];
};

/** Step 5: what one would like, and whom one would rather not be seen by. */
export function WishesForm({ defaults, prefectures, industries, themes }: Props) {
  const words = useTranslations("talent.wishes");
  const locale = useLocale();
  const form = useValidatedForm(wishesSchema, { defaults });
  const hiddenFirms = useHiddenFirmRows(form);
  return (
    <ValidatedForm form={form}>
      <FormSection title={words("place")}>
        <PrefectureChoices
          field={form.field("prefectures", words("prefectures"))}
          hint={words("prefecturesHint")}
          chosen={form.hook.watch("prefectures")}
          prefectures={prefectures}
        />
        <PrefectureChoices
          field={form.field("tiedPrefectures", words("tiedPrefectures"))}
          hint={words("tiedHint")}
          chosen={form.hook.watch("tiedPrefectures")}
          prefectures={prefectures}
        />
      </FormSection>
      <FormSection title={words("interests")}>
        <ManyChoices
          field={form.field("industries", words("industries"))}
          options={codeOptions(locale, industries)}
        />
        <ManyChoices
          field={form.field("themes", words("themes"))}
          options={offeredOptions(locale, themes, defaults.themes)}
        />
      </FormSection>
      <FormSection title={words("hidden")} intro={words("hiddenIntro")}>
        <HiddenFirmRows {...hiddenFirms} />
      </FormSection>
      <StepActions step="wishes" version={form.field("version", "")} />
    </ValidatedForm>
  );
}

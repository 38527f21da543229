import { useLocale } from "use-intl";
import { type FieldProps, textDefault } from "~/ui/form/Field";
import { SelectField } from "~/ui/form/SelectField";
import { codeOptions, offeredOptions, prefectureOptions } from "./options";
import type { Industry, Prefecture, Theme } from "./types";

/** The 47 prefectures under their regions. */
export function PrefectureSelect({
  prefectures,
  ...props
}: FieldProps & { prefectures: readonly Prefecture[] }) {
  const locale = useLocale();
  return <SelectField {...props} options={prefectureOptions(locale, prefectures)} />;
}

/** The theme of an opening. */
export function ThemeSelect({ themes, ...props }: FieldProps & { themes: readonly Theme[] }) {
  const locale = useLocale();
  const chosen = [textDefault(props.field)];
  return <SelectField {...props} options={offeredOptions(locale, themes, chosen)} />;
}

/** The major divisions of 日本標準産業分類. */
export function IndustrySelect({
  industries,
  ...props
}: FieldProps & { industries: readonly Industry[] }) {
  const locale = useLocale();
  return <SelectField {...props} options={codeOptions(locale, industries)} />;
}

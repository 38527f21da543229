import { createTranslator, type Messages } from "use-intl/core";
import en from "./en";
import ja from "./ja";
import { type Locale, timeZone } from "./locale";

/** Both languages: for the server, which answers in either. The browser imports its own only. */
export const dictionaries: Record<Locale, Messages> = { ja, en: en as unknown as Messages };

/** Words outside components: actions, e-mails, file names. `translator("ja")("common.save")`. */
export function translator(locale: Locale) {
  return createTranslator({ locale, messages: dictionaries[locale], timeZone });
}

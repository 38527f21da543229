import type { ReactNode } from "react";
import { IntlProvider, type Messages } from "use-intl";
import { type Locale, timeZone } from "./locale";

/**
 * Stands around the whole document, in `entry.server` and `entry.client`, so that even the root's
 * error boundary has words. The browser loads the words of its own language only.
 */
export function I18nProvider(props: { locale: Locale; messages: Messages; children: ReactNode }) {
  return (
    <IntlProvider locale={props.locale} messages={props.messages} timeZone={timeZone}>
      {props.children}
    </IntlProvider>
  );
}

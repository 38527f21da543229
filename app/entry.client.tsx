import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Messages } from "use-intl";
import { I18nProvider } from "./i18n/I18nProvider";
import { defaultLocale, isLocale, type Locale } from "./i18n/locale";
import { NonceContext } from "./ui/nonce";

const load: Record<Locale, () => Promise<{ default: unknown }>> = {
  ja: () => import("./i18n/ja"),
  en: () => import("./i18n/en"),
};

const { lang } = document.documentElement;
const locale = isLocale(lang) ? lang : defaultLocale;
const script = document.querySelector<HTMLScriptElement>("script[nonce]");
// The attribute is what React compares with: the browser empties it where the policy is in force.
const shownNonce = script?.getAttribute("nonce") ?? "";
let hydrated = false;

function Page() {
  useEffect(() => {
    hydrated = true;
  }, []);
  return <RemixBrowser />;
}

load[locale]().then(({ default: messages }) => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <NonceContext.Provider value={() => (hydrated ? (script?.nonce ?? "") : shownNonce)}>
          <I18nProvider locale={locale} messages={messages as Messages}>
            <Page />
          </I18nProvider>
        </NonceContext.Provider>
      </StrictMode>,
    );
  });
});

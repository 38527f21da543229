import { useLocation } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";
import classes from "./Header.module.css";

const languages = [
  { locale: "ja", name: "日本語" },
  { locale: "en", name: "English" },
] as const;

/**
 * A plain form, not Remix's: the answer is a whole new page, because the browser holds the words of
 * one language only.
 */
export function LanguageSwitch() {
  const words = useTranslations("shell");
  const current = useLocale();
  const { pathname, search } = useLocation();
  return (
    <form
      method="post"
      action="/language"
      className={classes.languages}
      aria-label={words("language")}
    >
      <input type="hidden" name="next" value={pathname + search} />
      {languages.map(({ locale, name }) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          className={classes.language}
          aria-current={locale === current || undefined}
        >
          {name}
        </button>
      ))}
    </form>
  );
}

import { useMatches } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { MessageKey } from "~/i18n/types";

/**
 * What a route says about itself: `export const handle: RouteHandle = { title: "auth.login.title" }`.
 * A function makes the title out of the loader's data.
 */
export type RouteHandle = {
  title: MessageKey | ((data: unknown) => string | undefined);
};

export function PageTitle() {
  const words = useTranslations();
  const site = words("common.appName");
  const title = useMatches().reduce<string | undefined>((found, { handle, data }) => {
    const own = (handle as RouteHandle | undefined)?.title;
    if (own === undefined) return found;
    return typeof own === "function" ? (own(data) ?? found) : words(own as never);
  }, undefined);
  return <title>{title ? `${title} | ${site}` : site}</title>;
}

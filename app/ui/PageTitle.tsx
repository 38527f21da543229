import { useMatches } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { MessageKey } from "~/i18n/types";

type Words = ReturnType<typeof useTranslations<never>>;

/**
 * What a route says about itself: `export const handle: RouteHandle = { title: "auth.login.title" }`.
 * A function makes the title out of the loader's data.
 */
export type RouteHandle = {
  title: MessageKey | ((data: unknown, words: Words) => string | undefined);
  /** The title where the loader failed, and a function has no data to make one of. */
  failed?: MessageKey;
};

export function PageTitle() {
  const words = useTranslations();
  const site = words("common.appName");
  const title = useMatches().reduce<string | undefined>((found, { handle, data }) => {
    const { title: own, failed } = (handle as RouteHandle | undefined) ?? {};
    if (own === undefined) return found;
    if (typeof own !== "function") return words(own as never);
    return own(data, words) ?? (failed && data === undefined ? words(failed as never) : found);
  }, undefined);
  return <title>{title ? `${title} | ${site}` : site}</title>;
}

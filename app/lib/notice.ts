import type ja from "~/i18n/ja/shell";

export type NoticeKey = keyof typeof ja.notices;

/** The address with a short message for the page it leads to: `redirect(withNotice("/company", "saved"))`. */
export function withNotice(path: string, notice: NoticeKey): string {
  return `${path}${path.includes("?") ? "&" : "?"}notice=${notice}`;
}

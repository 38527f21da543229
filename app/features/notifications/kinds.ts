import type ja from "~/i18n/ja/notifications";

/** As what a person is told. */
export type Side = keyof typeof ja.kinds;

/** The facts that the sentence of a notice may name. */
export interface NoticeParams {
  title?: string;
  company?: string;
  /** `YYYY-MM-DD`. */
  date?: string;
  /** Of a qualification. */
  nameJa?: string;
  nameEn?: string;
  /** How many there are. */
  count?: number;
}

export interface NoticeText {
  side: Side;
  kind: string;
  params: NoticeParams;
}

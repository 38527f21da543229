import { japanDay } from "~/i18n/instant";

/** Rows in their order, under the day in Japan on which each was made. */
export function byDay<T extends { createdAt: string }>(
  notices: readonly T[],
): { day: string; notices: T[] }[] {
  const days: { day: string; notices: T[] }[] = [];
  for (const notice of notices) {
    const day = japanDay(notice.createdAt);
    const last = days.at(-1);
    if (last?.day === day) last.notices.push(notice);
    else days.push({ day, notices: [notice] });
  }
  return days;
}

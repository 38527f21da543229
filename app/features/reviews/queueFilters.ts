import { ORIGINS, type Origin } from "~/lib/vocabulary";
import { QUEUE_KINDS, type QueueKind } from "./kinds";

/** Days that something has waited at least. */
export const WAITING_DAYS = ["1", "3", "7", "14", "30"] as const;

export interface QueueFilters {
  kind: QueueKind | null;
  prefecture: string | null;
  origin: Origin | null;
  days: (typeof WAITING_DAYS)[number] | null;
  overdue: "on" | null;
}

/** The filters of an address. What is none is left out. */
export function queueFilters(asked: URLSearchParams): QueueFilters {
  const among = <T extends string>(values: readonly T[], name: string) =>
    values.find((value) => value === asked.get(name)) ?? null;
  const prefecture = asked.get("prefecture") ?? "";
  return {
    kind: among(QUEUE_KINDS, "kind"),
    prefecture: /^\d{2}$/.test(prefecture) ? prefecture : null,
    origin: among(ORIGINS, "origin"),
    days: among(WAITING_DAYS, "days"),
    overdue: among(["on"], "overdue"),
  };
}

/** The address of a view: the same filters but for what is changed. */
export function queueQuery(filters: QueueFilters, changed: Partial<QueueFilters> = {}): string {
  const set = Object.entries({ ...filters, ...changed }).filter(([, value]) => value !== null);
  return new URLSearchParams(set as [string, string][]).toString();
}

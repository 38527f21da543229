import { day } from "~/lib/values";

/** What the log is about, as `admin_log` names it. */
export const LOG_KINDS = [
  "company",
  "opening",
  "match",
  "contacts",
  "qualification",
  "tool",
  "theme",
  "reason",
  "weights",
] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export const LOG_ACTIONS = [
  "approve",
  "return",
  "confirm",
  "propose",
  "dismiss",
  "read_contacts",
  "read_number",
  "add",
  "edit",
  "retire",
  "restore",
  "save",
] as const;

export interface LogFilters {
  kind: LogKind | null;
  admin: string | null;
  since: string | null;
  until: string | null;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const A_DAY = day({ min: "2000-01-01", max: "2099-12-31" });

/** The filters of an address. What is none is left out. */
export function logFilters(asked: URLSearchParams): LogFilters {
  const admin = asked.get("admin") ?? "";
  const dayIn = (name: string) => A_DAY.safeParse(asked.get(name)).data ?? null;
  return {
    kind: LOG_KINDS.find((kind) => kind === asked.get("kind")) ?? null,
    admin: ID.test(admin) ? admin : null,
    since: dayIn("since"),
    until: dayIn("until"),
  };
}

/** A period that ends before it begins: nothing can be in it. */
export function isBackwards({ since, until }: LogFilters): boolean {
  return since !== null && until !== null && until < since;
}

/** The address of the same view, for instance of its export. */
export function logQuery(filters: LogFilters): string {
  const set = Object.entries(filters).filter(([, value]) => value !== null);
  return new URLSearchParams(set as [string, string][]).toString();
}

/** Where the thing that was acted on is looked at. */
export function subjectPath(kind: string, id: string): string | null {
  if (kind === "company") return `/admin/companies/${id}`;
  if (kind === "opening") return `/admin/openings/${id}`;
  if (kind === "match" || kind === "contacts") return `/admin/matches/${id}`;
  if (kind === "qualification") return `/admin/qualifications/${id}`;
  if (["tool", "theme", "reason"].includes(kind)) return `/admin/reference/${kind}/${id}`;
  if (kind === "weights") return "/admin/engine";
  return null;
}

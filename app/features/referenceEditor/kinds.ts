/** What administrators edit, as the history of the database names it. */
export const KINDS = ["tool", "theme", "reason"] as const;
export type Kind = (typeof KINDS)[number];

export function kindIn(value: string | null | undefined): Kind | null {
  return KINDS.find((kind) => kind === value) ?? null;
}

export const SIDES = ["company", "talent", "admin"] as const;
export type Side = (typeof SIDES)[number];

import { SIDES } from "./kinds";

/** An entry as the history keeps it: what its kind has. */
export interface Snapshot {
  readonly nameJa: string;
  readonly nameEn: string;
  readonly retiredOn: string | null;
  readonly keywords?: string;
  readonly items?: readonly number[];
  readonly position?: number;
  readonly forCompany?: boolean;
  readonly forTalent?: boolean;
  readonly forAdmin?: boolean;
}

export const FIELDS = ["nameJa", "nameEn", "keywords", "items", "position", "sides"] as const;
export type FieldName = (typeof FIELDS)[number];

export interface FieldChange {
  field: FieldName;
  before: string | null;
  after: string | null;
}

type Names = { item: (id: number) => string; side: (side: (typeof SIDES)[number]) => string };

/** The fields that a change touched, in words; of an added entry all that it has. */
export function changedFields(
  before: Snapshot | null,
  after: Snapshot,
  names: Names,
): FieldChange[] {
  return FIELDS.flatMap((field) => {
    const [old, fresh] = [before && told(before, field, names), told(after, field, names)];
    return old === fresh ? [] : [{ field, before: old, after: fresh }];
  });
}

/** Null where the kind has no such field, or it is blank. */
function told(entry: Snapshot, field: FieldName, names: Names): string | null {
  if (field === "items") return entry.items ? entry.items.map(names.item).join("、") : null;
  if (field === "position") return entry.position === undefined ? null : String(entry.position);
  if (field !== "sides") return entry[field] || null;
  if (entry.forAdmin === undefined) return null;
  const given = { company: entry.forCompany, talent: entry.forTalent, admin: entry.forAdmin };
  return (
    SIDES.filter((side) => given[side])
      .map(names.side)
      .join("、") || null
  );
}

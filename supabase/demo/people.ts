/** Everybody of the demonstration, put together from the hand-written data. */
import { DEMO_ACCOUNTS } from "./accounts";
import { ARCHETYPES, type Archetype } from "./data/archetypes";
import { FIRMS } from "./data/firms";
import { CONSULTANTS, IT_SUPPORT, NO_CODE } from "./data/talents-business";
import { ANALYSTS, DESIGNERS, MARKETERS, SCIENTISTS } from "./data/talents-data";
import { CLOUD, GEO, IOT, SECURITY, WEB } from "./data/talents-technology";
import type { Firm, TalentRow } from "./types";

/** The firm of the account `DEMO_ACCOUNTS.company`. */
export const DEMO_FIRM = "minoriya";

export function ownerEmail(firm: Firm): string {
  return firm.key === DEMO_FIRM ? DEMO_ACCOUNTS.company : `info@${firm.key}.example`;
}

export interface Person {
  row: TalentRow;
  kind: Archetype;
  email: string;
  /** Never an assigned number: nothing in Japan begins with 090-0. */
  phone: string;
}

const GROUPS: readonly (readonly [Archetype, readonly TalentRow[]])[] = [
  [ARCHETYPES.consultant, CONSULTANTS],
  [ARCHETYPES.itsupport, IT_SUPPORT],
  [ARCHETYPES.nocode, NO_CODE],
  [ARCHETYPES.web, WEB],
  [ARCHETYPES.cloud, CLOUD],
  [ARCHETYPES.scientist, SCIENTISTS],
  [ARCHETYPES.analyst, ANALYSTS],
  [ARCHETYPES.designer, DESIGNERS],
  [ARCHETYPES.marketer, MARKETERS],
  [ARCHETYPES.security, SECURITY],
  [ARCHETYPES.iot, IOT],
  [ARCHETYPES.geo, GEO],
];

/** All talents but the one behind the demo account. */
export const PEOPLE: readonly Person[] = GROUPS.flatMap(([kind, rows]) =>
  rows.map((row) => ({ kind, row })),
).map((person, i) => {
  const number = String(i + 1).padStart(3, "0");
  return {
    ...person,
    email: `talent-${number}@people.musubi.example`,
    phone: `090-0000-0${number}`,
  };
});

export function prefectureOf(firm: Firm): string {
  return firm.municipality.slice(0, 2);
}

export function firmByKey(key: string): Firm {
  const firm = FIRMS.find((each) => each.key === key);
  if (!firm) throw new Error(`no such firm: ${key}`);
  return firm;
}

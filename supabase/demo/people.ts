/** Everybody of the demonstration, put together from the hand-written data. */
import { DEMO_ACCOUNTS } from "./accounts";
import { ARCHETYPES, type Archetype, type ArchetypeKey } from "./data/archetypes";
import { FIRMS } from "./data/firms";
import { BUSINESS } from "./data/talents/business";
import { COMMUNITY } from "./data/talents/community";
import { CREATIVE } from "./data/talents/creative";
import { DATA } from "./data/talents/data";
import { FIELD } from "./data/talents/field";
import { TECHNOLOGY } from "./data/talents/technology";
import { talentRows } from "./talent-lines";
import type { Firm, TalentRow } from "./types";

/** The firm of the account `DEMO_ACCOUNTS.company`. */
export const DEMO_FIRM = "minoriya";

export function ownerEmail(firm: Firm): string {
  return firm.key === DEMO_FIRM ? DEMO_ACCOUNTS.company : `${firm.key}@firms.demo.musubi.example`;
}

export interface Person {
  row: TalentRow;
  kind: Archetype;
  email: string;
  /** Never an assigned number: nothing in Japan begins with 090-0. */
  phone: string;
}

const LINES: Readonly<Record<ArchetypeKey, string>> = {
  ...BUSINESS,
  ...TECHNOLOGY,
  ...DATA,
  ...CREATIVE,
  ...FIELD,
  ...COMMUNITY,
};

/** All talents but the one behind the demo account. */
export const PEOPLE: readonly Person[] = (Object.keys(ARCHETYPES) as ArchetypeKey[])
  .flatMap((key) => talentRows(LINES[key]).map((row) => ({ kind: ARCHETYPES[key], row })))
  .map((person, i) => {
    const number = String(i + 1).padStart(3, "0");
    return {
      ...person,
      email: `talent-${number}@people.demo.musubi.example`,
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

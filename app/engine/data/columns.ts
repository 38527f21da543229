import type { EngagementType, Evidence, PayUnit, TalentInput, WorkMode } from "~/matching";

type Column<T> = readonly (T | null)[] | null;

/** People as `private.engine_columns` gives them: a list for each field; null for nobody. */
export interface TalentColumns {
  readonly id: readonly string[] | null;
  readonly active: Column<boolean>;
  /** For each person its skills, each as id · 100 + level · 10 + place of its evidence. */
  readonly skills: Column<readonly number[]>;
  readonly learning: Column<readonly number[]>;
  readonly prefecture: Column<string>;
  readonly onsiteDaysMax: Column<number>;
  readonly relocation: Column<boolean>;
  readonly hoursMin: Column<number>;
  readonly hoursMax: Column<number>;
  readonly availableFrom: Column<string>;
  readonly wishedPayAmount: Column<number>;
  readonly wishedPayUnit: Column<string>;
  readonly confirmedOn: Column<string>;
  /** For each person one text, codes with spaces between them. */
  readonly roles: Column<string>;
  readonly wishedPrefectures: Column<string>;
  readonly tiedPrefectures: Column<string>;
  readonly engagementTypes: Column<string>;
  readonly wishedModes: Column<string>;
  readonly industries: Column<string>;
  readonly themes: Column<string>;
  readonly industriesOfInterest: Column<string>;
  readonly themesOfInterest: Column<string>;
  readonly languages: Column<string>;
}

/** In the order of the array in `private.engine_columns`, from 1. */
const EVIDENCE: readonly Evidence[] = ["self", "course", "certificate", "endorsed"];
const NONE: readonly never[] = [];

/** The people of some columns, one after the other; what they say is not checked. */
export function* talentsIn(columns: TalentColumns): Generator<TalentInput> {
  const split = splitter();
  for (const [row, id] of (columns.id ?? []).entries()) {
    const at = <T>(column: Column<T>): T | null => column?.[row] ?? null;
    const codes = (column: Column<string>) => split(at(column));
    const amount = at(columns.wishedPayAmount);
    yield {
      id,
      active: at(columns.active) === true,
      skills: (at(columns.skills) ?? NONE).map(held),
      learning: at(columns.learning) ?? NONE,
      roles: codes(columns.roles),
      prefecture: at(columns.prefecture),
      wishedPrefectures: codes(columns.wishedPrefectures),
      tiedPrefectures: codes(columns.tiedPrefectures),
      onsiteDaysMax: at(columns.onsiteDaysMax),
      relocation: at(columns.relocation),
      engagementTypes: codes(columns.engagementTypes) as readonly EngagementType[],
      hoursMin: at(columns.hoursMin),
      hoursMax: at(columns.hoursMax),
      availableFrom: at(columns.availableFrom),
      wishedPay: amount === null ? null : { amount, unit: at(columns.wishedPayUnit) as PayUnit },
      wishedModes: codes(columns.wishedModes) as readonly WorkMode[],
      industries: codes(columns.industries),
      themes: codes(columns.themes),
      industriesOfInterest: codes(columns.industriesOfInterest),
      themesOfInterest: codes(columns.themesOfInterest),
      languages: codes(columns.languages),
      confirmedOn: at(columns.confirmedOn),
    };
  }
}

function held(packed: number) {
  return {
    id: Math.floor(packed / 100),
    level: Math.floor(packed / 10) % 10,
    evidence: EVIDENCE[(packed % 10) - 1] as Evidence,
  };
}

/** Few lists are different ones: each is cut up once. */
function splitter(): (text: string | null) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    if (text === null || text === "") return NONE;
    const seen = known.get(text);
    if (seen) return seen;
    const list = text.split(" ");
    known.set(text, list);
    return list;
  };
}

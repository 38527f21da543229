/** Bounds of the inputs, exported so that forms and tables can keep the same ones. */
export const LIMITS = {
  /** UTF-16 units of an id, and of a code (role, industry, theme, language). */
  idLength: 200,
  codeLength: 64,
  skillId: 2_147_483_647,
  level: { min: 1, max: 5 },
  /** A standard of 67 items and 150 tools fits whole. */
  skills: 300,
  requirements: 50,
  /** Codes in one list of roles, industries, themes or languages. */
  codes: 50,
  prefectures: 47,
  hoursPerWeek: 168,
  onsiteDaysPerMonth: 31,
  lengthMonths: 120,
  payYen: 1_000_000_000,
  seats: 1000,
  /** Talents or openings in one call of `rankTalents` or `rankOpenings`. */
  ranked: 1_000_000,
  relations: 1_000_000,
} as const;

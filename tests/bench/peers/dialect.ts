/** Where the two databases differ, and pieces of SQL that they share. */

export interface Dialect {
  /** The byte of a skill, as an integer. */
  cell(skill: number): string;
  /** Whether a skill is held at a level or above; may use an index. */
  holds(skill: number, level: number): string;
  /** Ends a subquery whose columns must not be computed again at each place that names them. */
  readonly fence: string;
}

/** A literal that is a double, to the bit. */
export function number(value: number): string {
  return `'${value}'::float8`;
}

/** Whether a mask has one of these bits. */
export function any(column: string, bits: number | bigint): string {
  return `(${column} & ${bits}) <> 0`;
}

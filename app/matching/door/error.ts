/** What can be wrong with an input. Codes: the words live in the UI's dictionaries. */
export const INPUT_PROBLEMS = [
  "not_an_object",
  "unknown_field",
  "missing",
  "not_a_boolean",
  "not_a_number",
  "not_an_integer",
  "out_of_range",
  "not_a_text",
  "bad_length",
  "bad_format",
  "not_a_day",
  "not_allowed",
  "not_a_list",
  "too_many",
  "duplicate",
  "bad_order",
  "not_symmetric",
] as const;

export type InputProblem = (typeof INPUT_PROBLEMS)[number];

/** Refusal of an input. `field` is its path, e.g. `talent.skills[2].level`. */
export class MatchingInputError extends Error {
  override readonly name = "MatchingInputError";
  readonly field: string;
  readonly problem: InputProblem;

  constructor(field: string, problem: InputProblem) {
    super(`${field}: ${problem}`);
    this.field = field;
    this.problem = problem;
  }
}

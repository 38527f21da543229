/** What a question needs besides what is held: read from the database with the changes of its round. */
export interface Needs {
  /** Who is kept apart from these openings. */
  readonly openingIds: readonly string[];
  /** These people, in whatever state, and the openings kept apart from them. */
  readonly talentIds: readonly string[];
}

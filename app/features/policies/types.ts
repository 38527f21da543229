/** A paragraph, or a list of points. */
export type Block = string | readonly string[];

/** A long text that people may hold the operator to. It comes with its page, not with every page. */
export interface Policy {
  title: string;
  lead: string;
  /** The day of this version. */
  revisedOn: string;
  sections: readonly { title: string; blocks: readonly Block[] }[];
}

export const POLICY_NAMES = ["privacy", "terms", "accessibility"] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];

/** Who answers for this site; null where the settings do not say. */
export interface Operator {
  name: string | null;
  contact: string | null;
}

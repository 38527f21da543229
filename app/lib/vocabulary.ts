// Fixed vocabularies of the database that both sides use; their words are in the area `vocabulary`.

export const ROLES = [
  "business_architect",
  "designer",
  "data_scientist",
  "software_engineer",
  "cybersecurity",
  "data_manager",
] as const;

export const LANGUAGES = ["ja", "en", "zh", "ko", "vi", "pt"] as const;

/** 雇用 is off until the operator has a licence or notification number for it. */
export const OFFERED_ENGAGEMENT_TYPES = ["contract", "side_job", "pro_bono"] as const;

/** Whoever asked for a match. */
export const ORIGINS = ["engine", "application", "invitation", "coordinator"] as const;
export type Origin = (typeof ORIGINS)[number];

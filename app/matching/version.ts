/**
 * Stored with every match. Semantic: a patch changes no score, a minor version adds fields to an
 * explanation, a major version may change a score for the same input and weights.
 */
export const ENGINE_VERSION = "1.0.0";

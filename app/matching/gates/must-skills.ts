import { requirementFact } from "../requirement-fact";
import { failed, type Gate, PASS } from "./gate";

/**
 * Every must-skill is held itself, at its level: no related skill stands in for it, and one that
 * a profile does not name is not held. The only gate that a blank can fail.
 */
export const mustSkillsGate: Gate = {
  key: "must_skills",

  check({ coverage }) {
    const missed = coverage.filter((each) => each.requirement.must && !each.met);
    if (missed.length === 0) return PASS;
    const absent = missed.some((each) => each.held === null);
    return failed(absent ? "must_skill_missing" : "must_skill_below_level");
  },

  facts: ({ coverage }) =>
    coverage.filter((each) => each.requirement.must).map((each) => requirementFact(each)),
};

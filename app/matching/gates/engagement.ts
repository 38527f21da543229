import { sorted } from "../facts";
import { failed, type Gate, PASS, UNKNOWN } from "./gate";

/** Both sides accept at least one engagement type in common; a blank list is unknown. */
export const engagementGate: Gate = {
  key: "engagement",

  check({ talent, opening }) {
    if (talent.engagementTypes.length === 0 || opening.engagementTypes.length === 0) return UNKNOWN;
    const common = opening.engagementTypes.some((type) => talent.engagementTypes.includes(type));
    return common ? PASS : failed("no_common_engagement_type");
  },

  facts: ({ talent, opening }) => [
    {
      key: "engagement_types",
      talent: sorted(talent.engagementTypes),
      opening: sorted(opening.engagementTypes),
    },
  ],
};

import { failed, type Gate, PASS, UNKNOWN } from "./gate";

/** The most hours a week that the talent gives reach the fewest that the opening needs. */
export const hoursGate: Gate = {
  key: "hours",

  check({ talent, opening }) {
    if (talent.hoursMax === null || opening.hoursMin === null) return UNKNOWN;
    return talent.hoursMax >= opening.hoursMin ? PASS : failed("too_few_hours");
  },

  facts: ({ talent, opening }) => [
    {
      key: "hours",
      talent: { min: talent.hoursMin, max: talent.hoursMax },
      opening: { min: opening.hoursMin, max: opening.hoursMax },
    },
  ],
};

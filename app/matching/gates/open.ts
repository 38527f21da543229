import { failed, type Gate, PASS } from "./gate";

/** The opening takes people on the day asked about, and the talent takes work. Never unknown. */
export const openGate: Gate = {
  key: "open",

  check({ talent, opening, context }) {
    // Days written YYYY-MM-DD sort as text. The last day is still open, as in 「○日まで」.
    if (!opening.published) return failed("opening_unpublished");
    if (opening.opensOn !== null && context.asOf < opening.opensOn) {
      return failed("opening_not_yet_open");
    }
    if (opening.expiresOn !== null && context.asOf > opening.expiresOn) {
      return failed("opening_expired");
    }
    return talent.active ? PASS : failed("talent_inactive");
  },

  facts: ({ talent, opening, context }) => [
    { key: "published", opening: opening.published },
    {
      key: "open_period",
      opening: { opensOn: opening.opensOn, expiresOn: opening.expiresOn },
      context: context.asOf,
    },
    { key: "active", talent: talent.active },
  ],
};

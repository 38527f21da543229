import { sorted } from "../facts";
import { failed, type Gate, PASS, UNKNOWN } from "./gate";

/** The talent works in every language that the work needs; an opening may need none. */
export const languageGate: Gate = {
  key: "language",

  check({ talent, opening }) {
    if (opening.languages.length === 0) return PASS;
    if (talent.languages.length === 0) return UNKNOWN;
    const all = opening.languages.every((language) => talent.languages.includes(language));
    return all ? PASS : failed("language_missing");
  },

  facts: ({ talent, opening }) => [
    { key: "languages", talent: sorted(talent.languages), opening: sorted(opening.languages) },
  ],
};

import type ja from "../ja/policies";
import type { Words } from "../types";

export default {
  titles: {
    privacy: "Privacy policy",
    terms: "Terms of use",
    accessibility: "Accessibility",
  },
  revisedOn: "In force since {date}",
  templateTitle: "A template that the operator has yet to complete",
  template:
    "The operator's name and contact are not set. Before opening the site the operator sets them and checks that the text agrees with how the site is run.",
  operatorMissing: "(name of the operator: not set)",
  contactMissing: "(contact of the operator: not set)",
} satisfies Words<typeof ja>;

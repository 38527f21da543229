import type ja from "../ja/qualification";
import type { Words } from "../types";

export default {
  title: "Qualifications",
  one: "Qualification",
  lead: "List the qualifications you hold. Once the operator has checked the number, they count as evidence for your skills. Firms never see the number.",
  new: "Add a qualification",
  newLead: "Have the day and the number at hand. The number can be added later, too.",
  add: "Add a qualification",
  empty: "No qualifications yet",
  emptyText:
    "You can apply without any. A confirmed one shows as “Confirmed qualification” beside the skills that it proves, and counts in your match.",
  crumbs: { profile: "Profile", skills: "Skills" },
  acquired: "Acquired: {date}",
  until: "Valid until: {date}",
  states: {
    declared: "Not handed in",
    submitted: "Being checked",
    confirmed: "Confirmed",
    returned: "Sent back",
    lapsed: "Run out",
  },
  meanings: {
    declared: "It is no evidence yet. Enter the number and ask the operator to confirm it.",
    submitted: "The operator is checking the number. Until then it cannot be changed.",
    confirmed: "Firms see “Confirmed qualification” beside the skills that it proves.",
    returned: "Please read the operator's message, mend it and hand it in again.",
    lapsed:
      "Its last day has passed, so it is no evidence any more. Enter the new last day and number and hand it in again.",
  },
  returnedTitle: "Message of the operator",
  form: {
    what: "Which one, and when",
    code: "Qualification",
    acquiredOn: "Day of passing or registration",
    expiresOn: "Valid until",
    expiresHint: "Leave it blank if it does not run out.",
    expiresHintNeeded: "This one has to be renewed: its last day is needed for the confirmation.",
    proof: "The number, for the operator",
    proofIntro: "Only the administrator who checks it sees the number. Firms never do.",
    number: "Number of the certificate or registration",
    numberHint: "As it is printed on the certificate.",
    ask: "Save and ask for confirmation",
    save: "Only save",
  },
  proves: {
    title: "Skills that it proves",
    lead: "A skill of your profile is proved if its level is no higher than this.",
    none: "No skills have been assigned to this qualification yet.",
    upTo: "{skill} (up to level {level, number})",
    covers: "proves your level {level, number}",
    beyond: "does not reach your level {level, number}",
  },
  actions: {
    title: "Other actions",
    withdraw: "Take back the request",
    remove: "Delete this qualification",
    removeQuestion:
      "The evidence that it gives to your skills goes with it. This cannot be undone.",
    removeConfirm: "Delete",
  },
} as const satisfies Words<typeof ja>;

import type ja from "../ja/openingFit";
import type { Words } from "../types";

export default {
  title: "People who fit these conditions",
  lead: "Change a condition and the number changes with it, before you save anything.",
  leadStored: "Counted for what is saved.",
  notNow: "People cannot be counted at the moment. Please wait a little and reload the page.",
  counts: {
    exact: "{count, plural, one {# person} other {# people}}",
    about: "about {count, plural, one {# person} other {# people}}",
    range: "{low, number}–{high, number} people",
  },
  all: "fit all conditions",
  none: "Nobody fits all conditions at the moment.",
  said: "Fit all conditions: {count}",
  bar: "Fit: {count}",
  toPanel: "See the details",
  counting: "Counting…",
  count: "See how many people fit",
  again: "Count again",
  notYet: "The button counts for what you have entered. Nothing is saved yet.",
  open: "Not counted, because nothing is entered yet: {gates}",
  problems: {
    invalid: "Some entries need correcting before people can be counted: {fields}",
    limited:
      "You have counted many times in a short while. Please wait about {minutes, plural, one {# minute} other {# minutes}}; you can go on writing.",
    usedUp:
      "Your company has reached the number of counts for today. You can count again tomorrow, and go on writing now.",
    unapproved:
      "How many people fit is shown once your company has been approved. That review begins when you hand in your first opening.",
    unavailable: "People cannot be counted at the moment. You can go on writing.",
    offline:
      "There is no connection, so the numbers are from the last count. You can go on writing.",
  },
  funnel: {
    title: "How the conditions narrow people down",
    people: "Everybody registered",
    condition: "Condition",
    left: "People left",
    showTable: "Show as a table",
  },
  costs: {
    title: "What reduces the number most",
    lead: "Whether to loosen a condition is up to you. Keep those that matter.",
    few: "Changing a single condition hardly changes the number. Changing several together may.",
    must: "{skill}: level {level} is a must",
    change: "{now} → {after}",
    toLevel: "With level {level}",
    toWant: "If wanted, not a must",
    without: "Without this condition",
    applyLevel: "Set to level {level}",
    applyLevelNamed: "Set to level {level}: {skill}",
    applyWant: "Make it wanted",
    applyWantNamed: "Make it wanted, not a must: {skill}",
    toRequirements: "Review the skills",
    toConditions: "Review the working conditions",
    applied: "“{skill}” is now set to: {to}. The draft does not change until you save.",
    appliedLevel: "level {level}",
    appliedWant: "wanted, not a must",
    undo: "Undo",
    undone: "“{skill}” is as it was before.",
  },
  note: "So that nobody can be singled out, fewer than 10 people are shown as a range, and 10 or more as a rounded number. Where people live is not looked at here; the list of candidates leaves out those who live too far away, for instance, and may be shorter.",
} satisfies Words<typeof ja>;

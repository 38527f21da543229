import type ja from "../ja/adminReference";
import type { Words } from "../types";

export default {
  title: "Reference data",
  lead: "Tools, themes and reasons. Every change is kept in the history and shows in the lists at once.",
  addTitle: "Add reference data",
  editTitle: "Change reference data",
  filter: "Kind",
  kinds: { tool: "Tools", theme: "Themes", reason: "Reasons" },
  add: { tool: "Add a tool", theme: "Add a theme", reason: "Add a reason" },
  search: "Name or other spelling",
  shown: { all: "All", active: "In use", retired: "Retired", edited: "Changed by administrators" },
  empty: "Nothing matches",
  emptyHint: "Try another word or another state.",
  separator: ", ",
  columns: {
    code: "Code",
    nameJa: "Japanese name",
    nameEn: "English name",
    tool: "Items of the skill standard",
    theme: "Order",
    reason: "Who may give it",
    keywords: "Other spellings",
    state: "State",
    retiredOn: "Retired on",
  },
  states: { active: "In use", edited: "Changed", retired: "Retired" },
  sides: {
    company: "Companies",
    talent: "Talents",
    admin: "Administrators",
    system: "System only",
  },
  fields: {
    nameJa: "Japanese name",
    nameEn: "English name",
    keywords: "Other spellings",
    items: "Items of the skill standard",
    position: "Order",
    sides: "Who may give it",
  },
  usage: {
    tool: "Used by {talents, plural, one {# talent} other {# talents}} and in {openings, plural, one {# opening} other {# openings}}.",
    theme:
      "Used in {talents, plural, one {# profile} other {# profiles}} and in {openings, plural, one {# opening} other {# openings}}.",
    reason:
      "Given as the reason in {matches, plural, one {# closed match} other {# closed matches}}.",
  },
  form: {
    nameJa: "Japanese name",
    nameEn: "English name",
    keywords: "Other spellings",
    keywordsHint: "What else people call it, separated by commas, so that a search finds it.",
    firstItem: "Item of the skill standard",
    itemsHint:
      "The item closest to the work done with this tool. Related skills are computed from it.",
    secondItem: "Item of the skill standard (second)",
    position: "Order",
    positionHint: "Lower numbers come first.",
    sides: "Who may give it",
    sidesHint: "Without any, only the system gives this reason.",
    note: "Reason for the change",
    noteHint: "Kept in the history. Write it for whoever reads it later.",
    save: "Save the change",
    add: "Add",
  },
  retire: {
    title: "Retire",
    restoreTitle: "Restore",
    retire: {
      label: "Retire",
      question:
        "Nobody can choose it any more. Where it is already in use, its name stays. You can restore it later.",
      confirm: "Confirm and retire",
    },
    restore: {
      label: "Restore",
      question: "People can choose it again.",
      confirm: "Confirm and restore",
    },
  },
  history: {
    title: "History",
    lead: "Newest first, each with what it was and what it became.",
    none: "Not changed yet.",
    gone: "An administrator who has left",
    blank: "(blank)",
    actions: { add: "Added", edit: "Changed", retire: "Retired", restore: "Restored" },
  },
} satisfies Words<typeof ja>;

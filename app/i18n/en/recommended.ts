import type ja from "../ja/recommended";
import type { Words } from "../types";

export default {
  leads: {
    fit: "Openings whose required conditions you meet, the best match first.",
    near: "Openings of which you meet every required condition but one. Each says which one, and why.",
  },
  tabs: {
    label: "Kinds of openings",
    fit: "You meet all conditions ({count, number})",
    near: "Just out of reach ({count, number})",
  },
  counts: {
    fit: "You meet the conditions of {total, plural, one {# opening} other {# openings}}.",
    near: "One condition stands in the way of {total, plural, one {# opening} other {# openings}}.",
  },
  toSaved: "Saved openings and searches",
  csv: "Save this list as CSV",
  csvName: "Openings for you",
  columns: { score: "Match score", missed: "Condition not met" },
  filter: {
    label: "Narrow the list",
    any: "All",
    tab: "Kind",
    theme: "Theme",
    prefecture: "Prefecture",
    mode: "Place of work",
    engagement: "Type of contract",
    sort: "Order",
    sorts: {
      score: "Best match first",
      pay: "Highest pay an hour first",
      deadline: "Closing soonest first",
    },
    apply: "Narrow the list",
    clear: "Remove all conditions",
  },
  near: {
    change: { skills: "Review your skills", conditions: "Review your conditions" },
  },
  empty: {
    narrowed: {
      title: "No opening passes these conditions now",
      text: "With fewer conditions there may be some.",
      action: "Remove all conditions",
    },
    fit: {
      title: "No opening fits yet",
      text: "“Just out of reach” has openings that miss by one condition. Reviewing your skills, days on site or types of contract may help, too.",
      action: "Review your profile",
    },
    near: {
      title: "No opening misses by one condition only",
      text: "New openings may appear here.",
      action: "Review your profile",
    },
  },
} as const satisfies Words<typeof ja>;

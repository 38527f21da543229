import type ja from "../ja/form";
import type { Words } from "../types";

export default {
  leave: "Your changes are not saved. If you leave this page, they are lost. Leave it?",
  required: "Required",
  optional: "Optional",
  counter: "{count} / {max} characters",
  over: "{count, plural, one {# character} other {# characters}} too many",
  yen: "yen",
  showPassword: "Show the password",
  sending: "Sending…",
  summaryTitle: "Please check your entries",
  summaryItem: "{label}: {message}",
  kept: {
    title: {
      device: "Unsaved words are still on this device",
      tab: "Unsaved words are still here",
    },
    text: {
      device: "They were typed on {at}.",
      tab: "They were typed on {at}, and are kept until you close this window.",
    },
    newer:
      "It was saved on another page since. If you put them back, they show on this page only; what is saved stays as it is until you save.",
    restore: "Put them back",
    discard: "Throw them away",
    restored: "What was kept is back. It is not saved yet.",
  },
} satisfies Words<typeof ja>;

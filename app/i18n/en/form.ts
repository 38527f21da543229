import type ja from "../ja/form";
import type { Words } from "../types";

export default {
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
    title: "Unsaved words are still on this device",
    text: "They were typed on {at}.",
    newer:
      "It was saved on another page since. If you put them back, they show on this page only; what is saved stays as it is until you save.",
    restore: "Put them back",
    discard: "Throw them away",
    restored: "What was kept on this device is back. It is not saved yet.",
  },
} satisfies Words<typeof ja>;

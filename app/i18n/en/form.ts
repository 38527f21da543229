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
} satisfies Words<typeof ja>;

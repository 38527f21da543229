import type ja from "../ja/errorPage";
import type { Words } from "../types";

export default {
  next: "What you can do next",
  opening: "This opening cannot be shown",
  toOpenings: "Find openings",
  toHome: "Go to the home page",
  toLogin: "Log in",
  reload: "Reload this page",
  back: "Go back to the previous page",
  badRequest: {
    title: "What was sent could not be read",
    text: "Please go back, check your entries and send them again.",
  },
  unauthorized: {
    title: "Please log in",
    text: "You need to log in to see this page.",
  },
  forbidden: {
    title: "You may not see this page",
    text: "It may need another account. If you think this is a mistake, please ask the operator.",
  },
  notFound: {
    title: "This page does not exist",
    text: "The address may have changed, or the page is no longer published.",
  },
  conflict: {
    title: "Something else happened first",
    text: "The state changed while you had this page open. Please reload it and check the present state.",
  },
  tooLarge: {
    title: "What was sent is too large",
    text: "Please go back, shorten the text and send it again.",
  },
  tooMany: {
    title: "Too many attempts",
    text: "Please wait a little while and try again.",
  },
  server: {
    title: "Sorry, something went wrong on our side",
    text: "Please try again in a little while. If it persists, tell the operator the time at which it happened.",
  },
} satisfies Words<typeof ja>;

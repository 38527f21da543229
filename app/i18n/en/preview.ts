import type ja from "../ja/preview";
import type { Words } from "../types";

export default {
  lead: "This is what stands on a firm's own pages. It is not the same before and after both sides agree.",
  opening: "Whose view would you like to see?",
  any: "What every firm sees",
  choice: "{title} ({company})",
  show: "Show this firm's view",
  more: "Save an opening or apply to one, and you can see its firm's view here",
  before: "Before both sides agree",
  beforeLead: "A firm's list of candidates and the page of a match show this and no more.",
  after: "After both sides have agreed",
  afterLead: "Only a firm that has agreed sees it. Every look is recorded.",
  reasons: "Match and reasons that this firm sees",
  hidden: {
    hidden_firm: "It is your employer or a firm that you hide from: it sees nothing of you",
    own_firm: "This is your own firm: you are not among its candidates",
  },
} as const satisfies Words<typeof ja>;

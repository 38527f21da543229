import type ja from "../ja/landing";
import type { Words } from "../types";

export default {
  title: "Tying regional problems to digital skills",
  lead: "“Our stock is on paper, and we notice shortages too late.” Describe everyday problems like this in your own words. We introduce people who can solve them, and say why.",
  signupCompany: "Sign up as a company",
  signupTalent: "Sign up as talent",
  toHome: "Go to my page",
  example: {
    label: "An example",
    companyTitle: "What a company writes",
    company: "We count our stock on paper. We notice shortages late and keep customers waiting.",
    openingTitle: "What becomes of it",
    openingTheme: "Theme: manufacturing",
    openingSkills: "Skills: business analysis, stock data management",
    openingTerms: "8 hours a week, one visit a month, 6 months",
    reasonTitle: "Why someone is introduced",
    reasonSkill: "Has the skills at the level that is needed",
    reasonPlace: "Can visit once a month",
    reasonCheck: "To be confirmed: possible start",
  },
  people: {
    title: "Three parties work together",
    company: "Companies and organisations",
    companyText:
      "You need not know which technology you want. Start from what troubles you; a few questions turn it into an opening.",
    companyAction: "Start as a company",
    talent: "Digital talent",
    talentText:
      "Side work, project work or pro bono: take part in a region the way you wish, and see which openings fit and why.",
    talentAction: "Start as talent",
    coordinator: "Coordinators of the operator",
    coordinatorText:
      "They review openings and introductions one by one and step in when things stall. Every action is recorded.",
  },
  steps: {
    title: "From the first word to the work",
    write: "Write",
    writeText: "Companies describe a problem, talent enters experience and wishes.",
    review: "Review",
    reviewText: "A coordinator checks company and opening, and publishes the opening.",
    meet: "Meet",
    meetText:
      "Candidates come with reasons: invite one, or apply. Once both sides agree, contact details are disclosed.",
    start: "Start",
    startText:
      "Agree on the terms and begin. Afterwards the case stays on record for other regions to learn from.",
  },
  trust: {
    title: "What you can rely on",
    anonymous: "Anonymous until you agree",
    anonymousText:
      "Name, phone number, e-mail address and employer are not shown to the other side until both have agreed.",
    hidden: "You choose who must not see you",
    hiddenText: "Talent can hide a profile from certain companies, such as the present employer.",
    reasons: "Reasons, not verdicts",
    reasonsText:
      "A breakdown of the score shows what fits and what is missing. Sex, age and name play no part.",
    open: "Open for inspection",
    openText: "The software is open source. Anyone can check how scores are calculated.",
  },
} satisfies Words<typeof ja>;

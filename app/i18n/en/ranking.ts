import type ja from "../ja/ranking";
import type { Words } from "../types";

export default {
  title: "How matches are ranked",
  lead: "Every pair of an opening and a talent gets a score from 0 to 100, and lists are in that order. Everything that goes into it is on this page.",
  live: "The numbers here are not copied out: they are read from the scoring program that is running now (version {version}).",
  weightsInForce:
    "{version, plural, =0 {Weights and numbers are the defaults.} other {Weights and numbers are those of version #.}}",
  overview: {
    title: "In short",
    gates: "1. The conditions that must hold are checked",
    gatesText: "If one of them fails, the pair is not recommended.",
    sides: "2. Both sides are rated",
    sidesText:
      "How much the talent helps the company, and how well the opening fits the talent's wishes: two values from 0 to 1.",
    score: "3. The two become one score",
    scoreText:
      "A high value on one side alone does not help. Pairs that are good for both come first.",
    formula: "Score = 100 × 2 × company side × talent side ÷ (company side + talent side)",
    people:
      "The order is computed. Whether anybody is introduced is decided by the coordinators and by the two sides themselves.",
  },
  gates: {
    title: "Conditions that must hold",
    lead: "What is not known is shown as “to be confirmed” and never excludes anybody, with one exception: a required skill that is not entered counts as missing.",
    name: "Condition",
    rule: "It holds when",
    open: "The opening is published and within its dates, and the talent's profile is active.",
    engagement: "There is a type of contract that both accept.",
    must_skills:
      "Every skill marked as required is held at the level asked for or above. A similar skill does not replace it.",
    onsite:
      "The days on site are within the talent's maximum. Where no maximum is entered: the talent lives in the same or a neighbouring prefecture, or can move.",
    hours: "The most hours that the talent has are at least the fewest that the opening needs.",
    language: "The talent works in every language that the opening asks for.",
    exclusion:
      "It is not the talent's own company, a company that the talent hides from, a pair that has been blocked, or one that was declined before.",
  },
  factors: {
    title: "Factors and their weights",
    lead: "The value of each factor (0 to 1) is multiplied by its weight; the sum is divided by all weights. The bars show the weights.",
    q: "Seen from the company",
    p: "Seen from the talent's wishes",
    weight: "Weight {weight} ({share})",
  },
  numbers: {
    title: "Other numbers",
    lead: "They are used to compute the values of the factors. An operator may change them within the ranges; changes appear on this page.",
    name: "Number",
    value: "Now",
    range: "Range",
    rangeText: "{min}–{max}",
    meaning: "Meaning",
  },
  weights: {
    skills: {
      name: "Skills",
      meaning:
        "How far the skills asked for are covered, by importance: level held ÷ level asked for, at most 1.",
    },
    evidence: {
      name: "Evidence of the skills",
      meaning:
        "Whether finished courses, certificates and the like stand behind the skills that count.",
    },
    experience: {
      name: "Experience of industry and theme",
      meaning: "Experience in the same industry and with the same theme, half each.",
    },
    availability: {
      name: "Time and start",
      meaning:
        "How much of the hours wanted can be given, and whether the start is in time, half each.",
    },
    cost: {
      name: "Fit with the budget",
      meaning: "Whether the wished pay is within the budget, compared by the hour.",
    },
    pay: {
      name: "Pay",
      meaning: "Whether the pay meets the wish, compared by the hour.",
    },
    place: {
      name: "Place and way of working",
      meaning:
        "Whether it is a wished prefecture or one with ties, and a wished way of working, half each.",
    },
    hours: {
      name: "Working hours",
      meaning: "The share of the opening's hours that lies within the wished range.",
    },
    interests: {
      name: "Interests",
      meaning: "Whether theme, industry and role are of interest. Those entered count alike.",
    },
    growth: {
      name: "Skills to learn",
      meaning:
        "Whether there are skills that the talent wants to learn and is at most one level short of.",
    },
    neutral: {
      name: "Value of the unknown",
      meaning: "What is not entered counts as this value, neither good nor bad.",
    },
    missedMust: {
      name: "Factor for a missing required skill",
      meaning:
        "Multiplies the value of skills for each one that is missing. Such pairs are not recommended; it orders near misses.",
    },
    overPerLevel: {
      name: "Discount above the level asked for",
      meaning:
        "Taken off a skill for each level above, to lead people to openings that need more of them.",
    },
    overCap: {
      name: "Most that the discount may take",
      meaning: "Where all required skills are met, the company side loses no more than this.",
    },
    related: {
      name: "Worth of a similar skill",
      meaning:
        "Where a skill itself is missing, a similar one counts as its similarity times this.",
    },
    evidenceSelf: { name: "Evidence: own statement", meaning: "What it counts as." },
    evidenceCourse: { name: "Evidence: finished course", meaning: "What it counts as." },
    evidenceCertificate: { name: "Evidence: certificate", meaning: "What it counts as." },
    evidenceEndorsed: { name: "Evidence: endorsed by a client", meaning: "What it counts as." },
    lateStartDays: {
      name: "Limit of a late start (days)",
      meaning: "At this many days late, the start counts nothing.",
    },
    costZeroAt: {
      name: "Limit of a wish above the budget (times)",
      meaning: "A wish of this many budgets counts nothing under “Fit with the budget”.",
    },
    payZeroAt: {
      name: "Limit of pay below the wish (times)",
      meaning: "Pay of this many wishes counts nothing under “Pay”.",
    },
    placeTied: {
      name: "Value of a prefecture with ties",
      meaning: "Where a wished prefecture is 1.",
    },
    modeNear: {
      name: "Value of a similar way of working",
      meaning: "One step from a wished one, such as remote and partly remote.",
    },
    growthFull: {
      name: "Full value of learning (skills)",
      meaning: "This many skills to learn count as full.",
    },
  },
  history: {
    title: "When the weights were changed",
    lead: "Whenever a weight or a number is changed, this page keeps when, why and what. Matches that were proposed before keep the scores that they were proposed with.",
    defaults: "They have never been changed: the defaults are in use.",
    version: "Version {version, number}",
    inForce: "In use",
    gone: "An administrator who has left",
    restore: "Go back to version {version, number}",
  },
  fairness: {
    title: "What is not used, and rules of fairness",
    unused:
      "Sex, age, name, photo, address and employer play no part. The scoring program has no place to receive them.",
    unknown:
      "A blank is neither a disadvantage nor an advantage. How much has been entered is shown as the share of the criteria that have an entry.",
    ties: "Among equal scores the higher company side comes first, then whoever confirmed to be available more recently, then an order that differs from pair to pair. Nobody is always first.",
    views:
      "Companies do not learn the amount that somebody wishes for, nor who hides from them. Talent sees all of its own breakdown.",
    pay: "Monthly and total pay are converted to an hour (a month is 52 ÷ 12 weeks). What cannot be converted is unknown.",
  },
  example: {
    title: "A worked example",
    lead: "An invented opening and an invented talent, scored by the program each time this page is opened.",
    opening: "Opening: “No more paper stock lists, no more shortages”",
    openingText:
      "A food maker in Yamagata. 5 to 10 hours a week, one day on site a month, up to ¥4,000 an hour, side job or contract work.",
    talent: "Talent: an employee in Miyagi with experience in manufacturing",
    talentText:
      "3 to 8 hours a week, at most two days on site a month, wishes ¥3,500 an hour. Has ties to Yamagata and an interest in manufacturing.",
  },
} satisfies Words<typeof ja>;

import type ja from "../ja/openingForm";
import type { Words } from "../types";

export default {
  newTitle: "Write a new opening",
  editTitle: "Edit the opening",
  lead: "Describe your problem in everyday words. You can save a draft at any time. Nobody sees it until you hand it in for review.",
  liveLead:
    "The opening stays published as it is. What you change takes its place once the operator has checked it.",

  problemTitle: "The problem",
  problemIntro: "No technical terms are needed. Just say what happens at work.",
  themeCode: "Theme",
  title: "Headline",
  titleHint: "Shown in lists. Example: No more paper stock lists and missing goods",
  problem: "What is the problem?",
  problemHint:
    "Say when it hurts, whom, and how: people with experience will recognise it. Please give no names or phone numbers.",
  outcomeTitle: "The result you want",
  outcomeIntro: "Say how things should be in half a year or a year. Figures help.",
  outcome: "What would be a good result?",
  outcomeHint:
    "Example: Stock can be seen on a phone in the warehouse, and the monthly count takes half a day.",

  requirementsTitle: "Skills you look for",
  requirementsIntro:
    "Search with any word that comes to mind. If you are not sure, the one nearest skill is enough; the operator goes through it with you.",
  requirements: "Skills you look for",
  requirement: "Skill {number}",
  skill: "Name of skill {number}",
  skillHint: "Words such as “inventory”, “website” or “kintone” will find it.",
  level: "Level",
  levelOption: "{level}: {meaning}",
  need: "Must or want",
  needs: {
    must: "Must (else not introduced)",
    want: "Want (introduced anyway)",
  },
  weight: "How important",
  addRequirement: "Add a skill",
  removeRequirement: "Remove skill {number}",

  placeTitle: "Place",
  workMode: "Way of working",
  workModeHints: {
    remote: "From elsewhere, by phone and internet.",
    hybrid: "Mostly from elsewhere, now and then at your place.",
    onsite: "Mostly at your place.",
  },
  onsiteDays: "Days on site",
  onsiteDaysHint: "In a month. Not needed for remote work.",
  days: "a month",
  prefectureCode: "Prefecture",
  prefectureHint: "Of the work; for remote work, where your firm is.",
  municipalityCode: "Municipality",

  timeTitle: "Time",
  timeIntro:
    "People with a day job often have five to ten hours a week, in the evening or at weekends.",
  hoursMin: "Hours a week (at least)",
  hoursMax: "Hours a week (at most)",
  hoursUnit: "hours",
  startOn: "Start",
  startOnHint: "Leave it blank if it is open.",
  lengthMonths: "Length",
  lengthHint: "Leave it blank if it is open.",
  monthsUnit: "months",

  payTitle: "Contract and pay",
  payIntro: "These conditions are published with the opening. Amounts are without tax.",
  engagementTypes: "Kind of contract",
  engagementHint: "Choose all that fit. Employment is not handled here.",
  engagementHints: {
    contract: "A piece of work for a sole proprietor or the like.",
    side_job: "Work in the spare time of someone who has another job.",
    pro_bono: "Help without pay from someone with experience.",
  },
  payUnit: "Pay is reckoned",
  payMin: "Pay (at least)",
  payMax: "Pay (at most)",
  hourly: "At the most hours a week, this comes to about {amount} an hour.",
  hourlyNeedsHours: "Fill in the hours a week (at most) to see the pay per hour.",
  hourlyNeedsLength: "Fill in the hours a week (at most) and the length to see the pay per hour.",
  paymentDays: "Days until you pay",
  paymentDaysHint: "Counted from delivery of the work. By law (the Freelance Act) 60 days at most.",
  withinDays: "days",
  paymentDaysUnpaid: "Not needed for unpaid work.",

  workTitle: "The work",
  termsIntro:
    "The Freelance Act asks firms to say clearly what is to be done, when it is paid and so on. What you write here can be used for the contract too.",
  workContent: "What is to be done",
  workContentHint:
    "What is to be made or done. Example: An app to enter stock, moving the data over from the ledger, two lessons for staff.",
  inspectionDays: "Days to look the result through (inspection)",
  inspectionHint:
    "From delivery until you say whether it is right. Leave it blank if nothing is inspected.",
  rights: "Rights in the result (copyright etc.)",
  rightsHint: "Who owns programs and documents that are made.",
  rightsOptions: {
    transfer: "They pass to your firm (contained in the pay)",
    transferUnpaid: "They pass to your firm",
    licence: "They stay with the maker; your firm may use the result freely",
    none: "Nothing is made that would have any",
  },
  settledTogether: "Settled together",
  paymentTitle: "Payment",
  expenses: "Travel and other costs",
  expensesHint: "Costs of coming to your place, of materials and the like.",
  expensesOptions: {
    firm: "Paid by your firm on top of the pay",
    included: "Contained in the pay",
  },
  nonCashPayment: "If not paid by transfer or in cash: how",
  nonCashHint:
    "Leave it blank if you pay by bank transfer or in cash. Promissory notes are forbidden by law.",
  endTitle: "If it ends early, and what is still open",
  undecided: "What is still open",
  undecidedHint:
    "If the start, the length or anything else cannot be said yet, say why and when it will be. Example: The start follows from our April budget; we tell you by 10 May.",
  terminationTerms: "If it ends early",
  terminationHint:
    "What holds when the contract is ended early or not renewed. Example: Written notice 30 days ahead; work done until then is paid.",

  otherTitle: "Other",
  languages: "Languages used at work",
  languagesHint: "People are introduced who work in all of the languages chosen.",
  roles: "Roles you hope for",
  rolesHint: "Leave it blank if you are not sure.",
  seats: "People wanted",
  peopleUnit: "people",
} satisfies Words<typeof ja>;

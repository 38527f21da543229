import type ja from "../ja/openingSteps";
import type { Words } from "../types";

export default {
  progress: "Progress",
  stepOf: "{step, number} of {total, number}",
  steps: {
    problem: "Problem",
    outcome: "Result",
    requirements: "Skills",
    conditions: "Work and pay",
    terms: "Terms",
    preview: "Check",
  },
  titles: {
    new: "Write a new opening",
    edit: "The opening: {step}",
  },
  states: {
    done: "Done",
    needed: "To be filled in",
    wrong: "To be looked at",
    ready: "Ready",
  },
  nextHint: "“Save and go on” keeps what you have written as a draft.",
  lastHint: "On the next page you see the opening as others will, and can hand it in.",
  next: "Save and go on",
  toPreview: "Save and check",
  saveDraft: "Save draft",
  back: "Back to the step before",
  leave: "Leave without saving",
  yourProblem: "The problem as you wrote it",
  offline:
    "There is no connection, so this is not saved yet. What you typed is kept on this device and will be saved by itself once the connection is back.",
  conflict: {
    title: "Another page was saved first",
    text: "What you typed is still below. Look at what was saved, then choose which of the two stays.",
    look: "See what was saved (opens a new page)",
    overwrite: "Save what is on this page",
  },
  examples: {
    ofTheme: "How others put it: {theme}",
    ofAll: "See how others put it",
    themeFirst: "Choose a theme first to see examples.",
    take: "Start from this example",
    written: "An example can be taken only while the field is empty.",
  },
  suggestions: {
    title: "Skills that your problem speaks of",
    intro:
      "These are often used where such words and such a theme come up. Add what fits; you can still change everything.",
    none: "Your words did not point to a skill. Search below with any word that comes to mind.",
    fromWord: "From the word “{word}”.",
    fromTheme: "From the theme.",
    needs: { must: "suggested as a must", want: "suggested as a want" },
    add: "Add",
    addNamed: "Add “{name}” to the skills you look for",
    added: "Added",
  },
  levels: {
    title: "What the levels, must and want mean",
    "1": "Knows the terms and can join in while being shown. For work that also trains somebody.",
    "2": "Finishes set tasks alone where there are instructions or a model.",
    "3": "Works out what to do and finishes it alone. Most work given to outsiders is of this level.",
    "4": "Decides how to go about it and teaches your people on the way. For firms where nobody knows the field.",
    "5": "Teaches others in the trade or region. There are very few.",
    mustTitle: "Must",
    must: "Only people with the skill at that level or above are introduced. Each must leaves fewer of them; one or two are usual.",
    wantTitle: "Want",
    want: "People are introduced without it too. Those who have it come first.",
  },
  usual: {
    title: "What other openings pay an hour",
    text: "Half of them pay {low} to {high}; the middle is {median}.",
    basisTheme:
      "From the highest pay of {count, plural, one {# published opening} other {# published openings}} of “{theme}”.",
    basisAll:
      "From the highest pay of {count, plural, one {# published opening} other {# published openings}} of all themes.",
    tooFew: "There are too few published openings to say what is usual.",
    positions: {
      farBelow:
        "This comes to about {amount} an hour, far below other openings. It may find few people: think of fewer hours or a higher sum.",
      below: "This comes to about {amount} an hour, a little below other openings.",
      within: "This comes to about {amount} an hour, much like other openings.",
      above: "This comes to about {amount} an hour, above other openings.",
    },
  },
  preview: {
    title: "Check the opening",
    lead: "This is what readers see. If it is right, hand it in for review.",
    unchanged:
      "Nothing differs from what is public yet. Choose what you want to change; then you can hand it in.",
    checks: "Before you hand it in",
    ready: "Nothing is missing.",
    missing: "{count, plural, one {# field has} other {# fields have}} to be filled in or mended.",
    mend: "Edit “{step}”",
    complete: "Done",
    blank: "To be filled in: {fields}",
    wrong: "To be looked at: {fields}",
    law: "What the law wants to be said",
    lawLead:
      "The Freelance Act asks for the same in writing when you make the contract. What stands here can be used for it.",
    lawItems: {
      content: "What is to be done",
      place: "Place",
      time: "Hours and length",
      pay: "Pay",
      payment: "Day of payment (60 days at most)",
      inspection: "End of the inspection",
      rights: "Rights in the result",
      termination: "How the contract may end",
      firm: "Name and place of the firm",
    },
    lawStates: {
      said: "Said",
      missing: "Not said yet",
      unpaid: "Not needed: unpaid",
      together: "To be settled together",
      none: "Not entered (leave it so if there is no inspection)",
    },
    submit: "Hand in for review",
    submitHint:
      "When you hand it in, the operator checks it. After that it is published, and you get candidates that fit.",
    gaps: "Once nothing is missing, you can hand it in here.",
  },
} satisfies Words<typeof ja>;

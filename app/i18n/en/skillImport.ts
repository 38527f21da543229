import type ja from "../ja/skillImport";
import type { Words } from "../types";

export default {
  title: "Import a list of skills",
  lead: "Take your skills from a spreadsheet or another service. Nothing is saved until you have seen what was understood.",
  crumb: "Skills",
  previewTitle: "Check what was understood",
  previewLead: "Nothing has been saved yet. Please check it and press the button at the end.",
  file: {
    title: "From a file",
    intro:
      "CSV (UTF-8 or Shift_JIS) or JSON, up to {rows, number} rows and {kilobytes, number} KB.",
    label: "File",
  },
  paste: {
    title: "Or paste it",
    intro: "A range of a spreadsheet can be copied and pasted, with its row of headings.",
    label: "List of skills",
  },
  read: "Read it and check",
  problems: {
    nothing: "There is no row to read. Choose a file or paste a list.",
    tooLarge: "The file is too large. Please choose one of up to {kilobytes, number} KB.",
    noText:
      "It cannot be read as text. Please save it as CSV (UTF-8 or Shift_JIS) or JSON and try again.",
    noColumns:
      "The first row has no heading “skill” or “code”. Please use the headings of the template.",
    badJson: "The JSON is not well formed. Please compare it with the template.",
    tooOften: "Too many files in a short time. Please wait about 15 minutes and try again.",
    tooManyRows:
      "There are too many rows. Please split it into parts of up to {rows, number} rows.",
  },
  sum: "Understood: {known, number}. For you to choose: {unknown, number}. Named twice: {duplicate, number}.",
  rows: "Row by row",
  rowsIntro: "To leave a row out, choose “Leave out” as its skill.",
  row: {
    skill: "Skill of row {line, number}",
    level: "Level of row {line, number}",
    evidence: "Evidence of row {line, number}",
    says: "Row {line, number}: {text}",
    kinds: { known: "Understood", unknown: "Please choose", duplicate: "Named twice" },
    hints: {
      unknown: "No skill has this name. Choose one that is meant, or leave it out.",
      likely:
        "No skill has this name; one that is close is chosen. Choose another one or leave it out if it is not meant.",
      duplicate: "Another row names the same skill; the higher level is chosen.",
    },
    leaveOut: "Leave out",
    now: "Level in your profile now: {level, number}",
    certificate: "Evidence by a qualification comes after the operator has confirmed it.",
    toQualifications: "List a qualification",
  },
  merge: {
    title: "Together with your profile",
    label: "Where both have a skill",
    higher: "Keep the higher level",
    imported: "Take what the file says",
  },
  save: "Add to the profile",
  again: "Choose another file",
  format: {
    title: "What a file looks like",
    lead: "A template that you fill in is sure to be understood.",
    csv: "CSV template",
    json: "JSON template",
    details: "See examples",
    csvText:
      "A CSV has its headings in the first row: “skill” or “code”, and “level”. “evidence” is optional. Japanese headings are understood, too.",
    jsonText:
      "JSON follows the government's interoperability framework (GIF): its names are Japanese, with the list of skills inside of the person, as in this example.",
    levels: "Levels are numbers from 1 to 5.",
  },
  link: "Import from a file",
  qualifications: "List a qualification",
  linksTitle: "Many at once, and evidence",
  linksText:
    "If you have a list at hand, import it. A qualification counts as evidence once the operator has confirmed it.",
  templateName: "Template for skills",
} as const satisfies Words<typeof ja>;

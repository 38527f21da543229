import type ja from "../ja/common";
import type { Words } from "../types";

export default {
  appName: "Musubi",
  save: "Save",
  saveAndContinue: "Save and continue",
  back: "Back",
  cancel: "Cancel",
  edit: "Edit",
  delete: "Delete",
  add: "Add",
  remove: "Remove",
  send: "Send",
  close: "Close",
  details: "See details",
  yes: "Yes",
  no: "No",
  notSet: "Not entered",
  unknown: "Not confirmed",
  none: "None",
  show: "Show",
  exportCsv: "Save as CSV",
  choose: "Please choose",
  asOf: "as of {date}",
} satisfies Words<typeof ja>;

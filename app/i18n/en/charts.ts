import type ja from "../ja/charts";
import type { Words } from "../types";

export default {
  tableOf: "Table: {caption}",
  showTable: "See the numbers as a table",
  factor: "Factor",
  value: "Value",
  contribution: "Points",
  ofMax: "{points} of {max} points",
  unknown: "To be confirmed",
  total: "Match score",
  totalOf: "Match score: {points} of 100",
} satisfies Words<typeof ja>;

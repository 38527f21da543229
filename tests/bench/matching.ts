/** `npm run bench:matching -- --profiles N [--json]`: see README.md beside this file. */
import { readArguments } from "./arguments";
import { runBench } from "./bench";
import { toJson, toTable } from "./report";

const asked = readArguments(process.argv.slice(2));
if (typeof asked === "string") {
  console.error(asked);
  process.exitCode = 2;
} else {
  const report = await runBench(asked.profiles);
  console.info(asked.json ? toJson(report) : toTable(report));
  if (!report.identical) process.exitCode = 1;
}

/**
 * `npm test`: everything that must hold before a change lands, in order, ending at the first step
 * that fails. The last line says how many tests passed and failed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Counts {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  counts?: (report: unknown) => Counts;
}

const reports = mkdtempSync(join(tmpdir(), "musubi-test-"));
const report = join(reports, "report.json");

const steps: Step[] = [
  { name: "Format and lint", command: ["npm", "run", "lint"] },
  { name: "Types", command: ["npm", "run", "typecheck"] },
  { name: "Database types and advisors", command: ["npm", "run", "db:check"] },
  vitest("Unit and property tests", "unit"),
  vitest("Database tests", "db"),
  { name: "Production build", command: ["npm", "run", "build"] },
  vitest("Start, kill and hosted mode", "runtime"),
  { name: "Browser", command: ["node", "--import", "tsx", "scripts/browser.ts"] },
  {
    name: "Journeys",
    command: ["npx", "--no-install", "playwright", "test", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    counts: (json) => {
      const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } };
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    },
  },
];

function vitest(name: string, project: string): Step {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    name,
    command: ["npx", "--no-install", "vitest", "run", "--project", project, ...reporters],
    counts: (json) => {
      const { numPassedTests, numFailedTests } = json as Record<string, number>;
      return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
    },
  };
}

const total: Counts = { passed: 0, failed: 0 };
let failure: string | null = null;
for (const step of steps) {
  const started = Date.now();
  console.info(`\n== ${step.name}`);
  rmSync(report, { force: true });
  const [program = "", ...args] = step.command;
  const { status } = spawnSync(program, args, {
    stdio: "inherit",
    env: { ...process.env, ...step.env },
  });
  const counts = step.counts && readCounts(step.counts);
  total.passed += counts?.passed ?? 0;
  total.failed += counts?.failed ?? 0;
  console.info(`== ${step.name}: ${Math.round((Date.now() - started) / 1000)} s`);
  if (status !== 0) {
    failure = step.name;
    // A step that failed without a failed test is counted as one.
    if (!counts?.failed) total.failed += 1;
    break;
  }
}
rmSync(reports, { recursive: true, force: true });
if (failure) console.error(`\nStopped at: ${failure}`);
console.info(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failure ? 1 : 0;

/** A runner that was killed leaves no report. */
function readCounts(counts: (report: unknown) => Counts): Counts | undefined {
  try {
    return counts(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return undefined;
  }
}

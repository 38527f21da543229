/**
 * `npm test`: everything that must hold before a change lands. Ends after the first stage with a step
 * that fails. The last line says how many tests passed and failed.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

interface Counts {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string[];
  /** Reads the report that the command has written to the file `REPORT`. */
  counts?: (report: unknown) => Counts;
  env?: Record<string, string>;
}

/** Steps of which each needs the one before to have succeeded, or the same core. */
type Lane = readonly Step[];

const REPORT = join(mkdtempSync(join(tmpdir(), "musubi-test-")), "report.json");

/** One after the other. The lanes of one run side by side: they keep one core busy each. */
const stages: readonly (readonly Lane[])[] = [
  [
    [
      { name: "Format and lint", command: ["npm", "run", "lint"] },
      { name: "Types", command: ["npm", "run", "typecheck"] },
    ],
    [
      { name: "Production build", command: ["npm", "run", "build"] },
      { name: "Database types and advisors", command: ["npm", "run", "db:check"] },
      { name: "Browser", command: ["node", "--import", "tsx", "scripts/browser.ts"] },
    ],
  ],
  [[vitest("Unit and property tests", "unit")]],
  [[vitest("Database tests", "db")]],
  [[vitest("Start, kill and hosted mode", "runtime")]],
  [
    [
      {
        name: "Journeys",
        command: ["npx", "--no-install", "playwright", "test", "--reporter=list,json"],
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT },
        counts: (json) => {
          const { stats } = json as {
            stats: { expected: number; unexpected: number; flaky: number };
          };
          return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
        },
      },
    ],
  ],
];

function vitest(name: string, project: string): Step {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
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
const failures: string[] = [];
for (const lanes of stages) {
  await Promise.all(lanes.map((lane) => runLane(lane, lanes.length > 1)));
  if (failures.length > 0) break;
}
rmSync(join(REPORT, ".."), { recursive: true, force: true });
for (const name of failures) console.error(`\nStopped at: ${name}`);
console.info(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function runLane(lane: Lane, hasNeighbours: boolean): Promise<void> {
  for (const step of lane) {
    if (failures.length > 0) return;
    if (!(await run(step, hasNeighbours))) failures.push(step.name);
  }
}

/** @param held whether the output waits until the step has ended, so that two do not mix. */
async function run(step: Step, held: boolean): Promise<boolean> {
  const started = Date.now();
  if (!held) console.info(`\n== ${step.name}`);
  if (step.counts) rmSync(REPORT, { force: true });
  const [program = "", ...args] = step.command;
  const child = spawn(program, args, {
    stdio: held ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...process.env, ...step.env },
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  const outputs = await Promise.all([child.stdout, child.stderr].map((out) => out && text(out)));
  const succeeded = (await ended) === 0;
  if (held) console.info(`\n== ${step.name}\n${outputs.join("").trim()}`);
  console.info(`== ${step.name}: ${Math.round((Date.now() - started) / 1000)} s`);
  const counts = step.counts && readCounts(step.counts);
  total.passed += counts?.passed ?? 0;
  // A step that failed without a failed test is counted as one.
  total.failed += counts?.failed || (succeeded ? 0 : 1);
  return succeeded;
}

/** A runner that was killed leaves no report. */
function readCounts(counts: (report: unknown) => Counts): Counts | undefined {
  try {
    return counts(JSON.parse(readFileSync(REPORT, "utf8")));
  } catch {
    return undefined;
  }
}

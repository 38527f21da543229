import { parseArgs } from "node:util";

export const PROFILES = { min: 10_000, max: 10_000_000 } as const;

export interface Arguments {
  readonly profiles: number;
  readonly json: boolean;
}

/** @returns a text that says what is wrong, for arguments that are. */
export function readArguments(args: string[]): Arguments | string {
  const usage = `Use: npm run bench:matching -- --profiles N [--json], N from ${PROFILES.min} to ${PROFILES.max}`;
  try {
    const { values } = parseArgs({
      args,
      options: { profiles: { type: "string" }, json: { type: "boolean", default: false } },
    });
    const profiles = Number(values.profiles);
    const isRight = /^\d+$/.test(values.profiles ?? "");
    if (!isRight || profiles < PROFILES.min || profiles > PROFILES.max) {
      return `--profiles ${values.profiles ?? "is missing"}: not a whole number in range.\n${usage}`;
    }
    return { profiles, json: values.json };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${usage}`;
  }
}

export type LogLevel = "info" | "warn" | "error";

/** One JSON line on stdout. Never pass request bodies, query strings, tokens or personal data. */
export function log(level: LogLevel, event: string, fields: Record<string, unknown> = {}): void {
  const line = { time: new Date().toISOString(), level, event, ...fields };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** What may be logged of an error: its kind and words, and the place for unexpected ones. */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  return { name: error.name, code, message: error.message, stack: error.stack };
}

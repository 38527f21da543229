import { AsyncLocalStorage } from "node:async_hooks";
import { errorFields, type LogLevel, log } from "~/lib/log.server";

const insideLite = new AsyncLocalStorage<true>();
const { error, warn } = console;

/**
 * Runs a request of Supabase Lite with its console going to our log. Lite prints every error of
 * the database whole, with the row in it, and has no setting for that.
 */
export function withLiteLog<T>(run: () => Promise<T>): Promise<T> {
  console.error = (...args) => (insideLite.getStore() ? report("error", args) : error(...args));
  console.warn = (...args) => (insideLite.getStore() ? report("warn", args) : warn(...args));
  return insideLite.run(true, run);
}

function report(level: LogLevel, args: unknown[]): void {
  const text = args.filter((arg) => typeof arg === "string").join(" ") || undefined;
  const thrown = args.find((arg) => arg instanceof Error);
  const source = thrown?.cause ?? thrown;
  // A refusal by a function, a policy or a constraint is an answer and not a fault.
  if (/^(PT4\d\d|42501|2[23]\w{3}|PGRST\w*)$/.test(codeOf(source))) return;
  log(level, "supabase", { text, ...(source ? errorFields(source) : {}) });
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | undefined)?.code ?? "");
}

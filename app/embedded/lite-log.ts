import { AsyncLocalStorage } from "node:async_hooks";
import { errorFields, log } from "~/lib/log.server";

const insideLite = new AsyncLocalStorage<true>();
let patched = false;

/**
 * Runs a request of Supabase Lite with its console going to our log. Lite prints every error of
 * the database whole, with the row in it, and has no setting for that.
 */
export function withLiteLog<T>(run: () => Promise<T>): Promise<T> {
  patchConsole();
  return insideLite.run(true, run);
}

function patchConsole(): void {
  if (patched) return;
  patched = true;
  for (const level of ["error", "warn"] as const) {
    const original = console[level];
    console[level] = (...args: unknown[]) => {
      if (insideLite.getStore()) report(level, args);
      else original(...args);
    };
  }
}

function report(level: "error" | "warn", args: unknown[]): void {
  const error = args.find((arg) => arg instanceof Error);
  const source = (error?.cause ?? error) as { code?: string } | undefined;
  const text = args.filter((arg) => typeof arg === "string").join(" ");
  if (!source) return log(level, "supabase", { message: text });
  // A refusal by a function, a policy or a constraint is an answer and not a fault.
  if (/^(PT4\d\d|42501|2[23]\w{3}|PGRST\w*)$/.test(source.code ?? "")) return;
  log(level, "supabase", { message: text || undefined, ...errorFields(source) });
}

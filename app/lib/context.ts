import type { SupabaseClient } from "@supabase/supabase-js";
import type { Locale } from "~/i18n/locale";
import type { Actor } from "./actor.server";
import type { Backend } from "./backend";
import type { Database } from "./database.types";
import type { Env } from "./env.server";

/** What the web server hands to every loader and action; see docs/architecture.md. */
export interface AppLoadContext {
  supabase: SupabaseClient<Database>;
  actor(): Promise<Actor | null>;
  backend: Backend;
  env: Env;
  locale: Locale;
  cspNonce: string;
  clientIp: string;
  /** Aborted when the server stops: what would stay open ends with it. */
  closing: AbortSignal;
}

type MusubiLoadContext = AppLoadContext;

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends MusubiLoadContext {}
}

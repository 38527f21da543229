import { createServerClient, parseCookieHeader, serializeCookieHeader } from "@supabase/ssr";
import type { SupabaseClient } from "@supabase/supabase-js";
import WebSocket from "ws";
import type { Backend } from "./backend";
import type { Database } from "./database.types";

interface Options {
  backend: Backend;
  cookieHeader: string | undefined;
  /** Puts one Set-Cookie header on the response. */
  setCookie(cookie: string): void;
  /** The site is reached over https. */
  secure: boolean;
}

/** The client of one request: the visitor's own session, held by row-level security. */
export function requestClient(options: Options): SupabaseClient<Database> {
  const { backend, cookieHeader, setCookie, secure } = options;
  return createServerClient<Database>(backend.url, backend.publishableKey, {
    // Without a name of its own it would follow the address, which differs between backends.
    cookieOptions: { name: "session", path: "/", httpOnly: true, sameSite: "lax", secure },
    cookies: {
      getAll: () =>
        parseCookieHeader(cookieHeader ?? "").map(({ name, value }) => ({
          name,
          value: value ?? "",
        })),
      setAll: (cookies) => {
        for (const { name, value, options: cookie } of cookies) {
          setCookie(serializeCookieHeader(name, value, cookie));
        }
      },
    },
    global: { fetch: backend.fetch },
    // Node 20 has no WebSocket of its own, and the client wants one even when it is not used.
    realtime: { transport: WebSocket as never },
  });
}

import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Request, Response } from "express";
import type { Engine } from "~/engine/engine";
import { localeOf } from "~/i18n/locale";
import { type Actor, loadActor } from "~/lib/actor.server";
import type { Backend } from "~/lib/backend";
import { currentFirst } from "~/lib/current-company";
import type { Env } from "~/lib/env.server";
import { log } from "~/lib/log.server";
import { requestClient } from "~/lib/supabase.server";

interface Options {
  build: ServerBuild | (() => Promise<ServerBuild>);
  backend: Backend;
  engine: Engine;
  env: Env;
  /** Aborted when the server stops. */
  closing: AbortSignal;
}

/** Everything that Remix answers, with one load context for each request. */
export function pages({ build, backend, engine, env, closing }: Options) {
  return createRequestHandler({
    build,
    mode: env.NODE_ENV,
    getLoadContext: (request, response) =>
      loadContext(request, response, { backend, engine, env, closing }),
  });
}

function loadContext(
  request: Request,
  response: Response,
  { backend, engine, env, closing }: Omit<Options, "build">,
): AppLoadContext {
  const supabase = requestClient({
    backend,
    cookieHeader: request.get("Cookie"),
    setCookie: (cookie) => setCookie(response, cookie),
    secure: env.SITE_URL.startsWith("https:"),
  });
  let actor: Promise<Actor | null> | undefined;
  return {
    supabase,
    // Several loaders of one page ask; the database is asked once.
    actor: () => {
      actor ??= loadActor(supabase).then(
        (who) => who && { ...who, companies: currentFirst(who.companies, request.get("Cookie")) },
      );
      return actor;
    },
    backend,
    engine,
    env,
    locale: localeOf(request.get("Cookie")),
    cspNonce: response.locals.cspNonce,
    clientIp: request.ip ?? "unknown",
    closing,
  };
}

/** Straight onto the response, so that no loader has to hand headers on. */
function setCookie(response: Response, cookie: string): void {
  if (response.headersSent) log("warn", "cookie_too_late");
  else response.append("Set-Cookie", cookie);
}

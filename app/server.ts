import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type RequestHandler } from "express";
import type { Engine } from "./engine/engine";
import { startEngine } from "./engine/start";
import { startDelivery } from "./features/mail/delivery.server";
import { closeServer } from "./http/closing";
import { limitDownloads } from "./http/download-limit";
import { failurePage } from "./http/failure";
import { health } from "./http/health";
import { pages } from "./http/pages";
import { keepPrivate } from "./http/privacy";
import { publicHost } from "./http/public-host";
import { requestLog } from "./http/request-log";
import { requireSameOrigin } from "./http/same-origin";
import { securityHeaders } from "./http/security";
import { readToTheEnd } from "./http/unread";
import { requireReadableAddress, requireReadableBody } from "./http/well-formed";
import { startJobs } from "./jobs";
import type { Backend } from "./lib/backend";
import type { Env } from "./lib/env.server";

interface Options {
  env: Env;
  version: string;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Serves scripts, styles and fonts: built files, or Vite's middleware. */
  assets: RequestHandler;
}

export interface Musubi {
  /** Where people on this machine reach it. */
  address: string;
  /** Visitors may try it with the demo's accounts. */
  demo: boolean;
  /** Resolves when it can no longer serve: its PostgreSQL has ended. */
  ended: Promise<void>;
  /** Finishes open requests, then stops what was started. */
  stop(): Promise<void>;
}

type Supabase = Pick<Musubi, "ended" | "stop"> & { backend: Backend };

/** The whole product: the Supabase in use, and the web server in front of it. */
export async function startMusubi(options: Options): Promise<Musubi> {
  const { env } = options;
  const { backend, ended, stop } = hostedSupabase(env) ?? (await embeddedSupabase(env));
  const closing = new AbortController();
  const engine = startEngine(backend);
  try {
    const server = await listen(webServer(options, backend, engine, closing.signal), env);
    warm(engine);
    const stopJobs = startJobs(backend, engine, env.SITE_URL);
    const stopDelivery = startDelivery(backend, env);
    const host = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(env.HOST) ? "localhost" : env.HOST;
    return {
      address: `http://${host}:${env.PORT}`,
      demo: backend.embedded && env.DEMO_DATA,
      ended,
      async stop() {
        closing.abort();
        await closeServer(server);
        await Promise.all([stopJobs(), stopDelivery()]);
        await engine.stop();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The first visitor need not wait for everything to be loaded. What fails is tried again when asked. */
function warm(engine: Engine): void {
  engine.status().catch(() => {});
}

function webServer(
  { env, version, build, assets }: Options,
  backend: Backend,
  engine: Engine,
  closing: AbortSignal,
): express.Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUST_PROXY);
  app.use(
    securityHeaders({
      secure: env.SITE_URL.startsWith("https:"),
      development: env.NODE_ENV === "development",
    }),
  );
  app.get("/healthz", health(backend, version));
  app.use(readToTheEnd, requestLog, publicHost(env.TRUST_PROXY), requireReadableAddress);
  app.use(compression(), assets);
  app.use(limitDownloads());
  app.use(keepPrivate, requireSameOrigin(env.SITE_URL), requireReadableBody);
  app.all("*", pages({ build, backend, engine, env, closing }));
  app.use(failurePage);
  return app;
}

async function listen(app: express.Express, { PORT, HOST }: Env): Promise<Server> {
  const server = createServer(app);
  // A visitor who sends a form slower than this is none.
  server.requestTimeout = 60_000;
  server.listen(PORT, HOST);
  await once(server, "listening");
  return server;
}

/** The Supabase project that the environment names, if any. There is nothing to start or stop. */
function hostedSupabase(env: Env): Supabase | null {
  const { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, SUPABASE_SECRET_KEY } = env;
  if (!SUPABASE_URL || !SUPABASE_PUBLISHABLE_KEY || !SUPABASE_SECRET_KEY) return null;
  const backend = {
    url: SUPABASE_URL,
    publishableKey: SUPABASE_PUBLISHABLE_KEY,
    secretKey: SUPABASE_SECRET_KEY,
    fetch,
    embedded: false,
  };
  return { backend, ended: new Promise(() => {}), stop: async () => {} };
}

/** Loaded only when it is needed: a site with a project of its own never runs it. */
async function embeddedSupabase(env: Env): Promise<Supabase> {
  const { startEmbeddedSupabase } = await import("./embedded/supabase");
  return startEmbeddedSupabase(env);
}

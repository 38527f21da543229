/**
 * A Supabase project for tests of the hosted mode: PostgreSQL and Supabase Lite behind HTTP, in a
 * process of their own. Reads DATA_DIR, PORT and the keys from the environment.
 */
import { createServer, type IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { openCluster } from "~/embedded/cluster";
import { createLiteBackend } from "~/embedded/lite-backend";
import { prepareDatabase } from "~/embedded/prepare";

const {
  DATA_DIR = "",
  PORT = "",
  JWT_SECRET = "",
  PUBLISHABLE_KEY = "",
  SECRET_KEY = "",
} = process.env;
const site = `http://127.0.0.1:${PORT}`;

const cluster = await openCluster({ dir: DATA_DIR, durable: false });
await prepareDatabase(cluster.url());
const { backend } = createLiteBackend({
  databaseUrl: cluster.url(),
  siteUrl: "http://musubi.test",
  keys: { jwtSecret: JWT_SECRET, publishableKey: PUBLISHABLE_KEY, secretKey: SECRET_KEY },
});

createServer(async (incoming, outgoing) => {
  const response = await backend.fetch(toRequest(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) Readable.fromWeb(response.body as ReadableStream).pipe(outgoing);
  else outgoing.end();
}).listen(Number(PORT), "127.0.0.1", () => console.info("listening"));

process.on("SIGTERM", async () => {
  await cluster.stop();
  process.exit(0);
});

function toRequest(incoming: IncomingMessage): Request {
  const { method = "GET", url = "/" } = incoming;
  const headers = new Headers(incoming.headers as Record<string, string>);
  const body = ["GET", "HEAD"].includes(method) ? null : Readable.toWeb(incoming);
  return new Request(site + url, { method, headers, body, duplex: "half" } as RequestInit);
}

import { once } from "node:events";
import type { Server } from "node:http";
import { log } from "~/lib/log.server";

/** Open requests get this long to finish before a stop. */
const GRACE_MS = 10_000;
const LOOK_MS = 50;

/** Takes no new requests and lets the open ones finish. */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  // Connections that are kept alive become idle one by one, as their last request ends.
  const hangUp = setInterval(() => server.closeIdleConnections(), LOOK_MS);
  const cut = setTimeout(() => {
    log("warn", "requests_cut");
    server.closeAllConnections();
  }, GRACE_MS);
  await closed;
  clearInterval(hangUp);
  clearTimeout(cut);
}

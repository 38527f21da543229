import type { Request, RequestHandler } from "express";
import { FILE_LIMIT_BYTES } from "./well-formed";

/**
 * Reads what is left of a body that was answered without being read, such as a file sent after the session
 * has ended: the rest would stand before the next request of its connection, which a browser sends there
 * and would then wait for in vain.
 */
export const readToTheEnd: RequestHandler = (request, response, next) => {
  response.once("finish", () => {
    if (!request.readableEnded) discard(request);
  });
  next();
};

function discard(request: Request): void {
  let left = FILE_LIMIT_BYTES;
  // Whoever began to read has stopped, and would stop the rest too.
  request.removeAllListeners("data");
  request.on("data", (chunk: Uint8Array) => {
    left -= chunk.byteLength;
    if (left < 0) request.destroy();
  });
  request.resume();
}

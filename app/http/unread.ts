import type { Request, RequestHandler } from "express";
import { READS } from "./same-origin";
import { FILE_LIMIT_BYTES } from "./well-formed";

/**
 * Reads what is left of a body that was answered without being read, such as a file sent after the session
 * has ended: the rest would stand before the next request of its connection, which a browser sends there
 * and would then wait for in vain. Where more may follow than anybody is to send, the connection ends instead.
 */
export const readToTheEnd: RequestHandler = (request, response, next) => {
  if (isEndless(request)) response.set("Connection", "close");
  else {
    response.once("finish", () => {
      if (!request.readableEnded) discard(request);
    });
  }
  next();
};

function isEndless(request: Request): boolean {
  const length = request.get("Content-Length");
  if (length === undefined) return !READS.has(request.method);
  return Number(length) > FILE_LIMIT_BYTES;
}

function discard(request: Request): void {
  // Whoever began to read has stopped, and would stop the rest too.
  request.removeAllListeners("data");
  request.resume();
}

import type { RequestHandler } from "express";
import { log } from "~/lib/log.server";

/** One line for each answer. The path alone: query strings carry tokens and what people search for. */
export const requestLog: RequestHandler = (request, response, next) => {
  const started = performance.now();
  const { method } = request;
  // The link of an invitation opens a firm: its token is none of the log's business.
  const path = request.path.replace(/^\/+invitations\/+[^/]+/i, "/invitations/:token");
  response.on("close", () => {
    const ms = Math.round(performance.now() - started);
    // A visitor who left before the answer was complete has no status.
    const status = response.writableFinished ? response.statusCode : null;
    log("info", "request", { method, path, status, ms });
  });
  next();
};

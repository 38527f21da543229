import type { ErrorRequestHandler } from "express";
import { errorFields, log } from "~/lib/log.server";
import { sendPlainPage } from "./plain-page";

/** The last resort, for errors outside Remix. Express knows an error handler by four arguments. */
export const failurePage: ErrorRequestHandler = (error, _request, response, next) => {
  log("error", "request_failed", errorFields(error));
  if (response.headersSent) return next(error);
  sendPlainPage(response, 500);
};

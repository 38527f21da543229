import type { RequestHandler } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { sendPlainPage } from "./plain-page";

const SECONDS = 60;
/** A whole office downloads through one address; a list as a file reads all its pages at once. */
export const DOWNLOADS_PER_MINUTE = 60;

/** Whole lists as files cost more than a page: one address may not ask for them without end. */
export function limitDownloads(): RequestHandler {
  const limiter = new RateLimiterMemory({ points: DOWNLOADS_PER_MINUTE, duration: SECONDS });
  return (request, response, next) => {
    if (!/\.(?:csv|xml)$/.test(request.path)) return next();
    limiter.consume(request.ip ?? "unknown").then(
      () => next(),
      (reason: unknown) => {
        if (!(reason instanceof RateLimiterRes)) return next(reason);
        response.set("Retry-After", String(Math.ceil(reason.msBeforeNext / 1_000)));
        sendPlainPage(response, 429);
      },
    );
  };
}

import type { RequestHandler } from "express";
import { Limit } from "~/lib/limit.server";
import { networkOf } from "~/lib/network";
import { sendPlainPage } from "./plain-page";

const SECONDS = 60;
/** A whole office downloads through one network; a list as a file reads all its pages at once. */
export const DOWNLOADS_PER_MINUTE = 60;

/** Whole lists as files cost more than a page: one network may not ask for them without end. */
export function limitDownloads(): RequestHandler {
  const limiter = new Limit({ points: DOWNLOADS_PER_MINUTE, seconds: SECONDS });
  return (request, response, next) => {
    if (!isDownload(request.path)) return next();
    limiter.take(networkOf(request.ip ?? "unknown")).then((wait) => {
      if (wait === null) return next();
      response.set("Retry-After", String(Math.ceil(wait / 1_000)));
      sendPlainPage(response, 429);
    }, next);
  };
}

/** As the router reads an address: decoded, in any case, with slashes at its end, or asked for as data. */
export function isDownload(path: string): boolean {
  return /\.(?:csv|xml)(?:\.data)?\/*$/i.test(decodeURIComponent(path));
}

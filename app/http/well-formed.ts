import type { RequestHandler } from "express";
import { sendPlainPage } from "./plain-page";
import { READS } from "./same-origin";

/** Far more than the longest form; a firm's whole profile is below 30 kB. */
export const BODY_LIMIT_BYTES = 256 * 1024;

const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const FORM = "application/x-www-form-urlencoded";

/** Refuses addresses that nobody can decode, before anything below tries and fails. */
export const requireReadableAddress: RequestHandler = (request, response, next) => {
  const readable =
    HOST.test(request.headers.host ?? "") &&
    isDecodable(request.path) &&
    !/%00/.test(request.originalUrl) &&
    // An older way of asking for data, which Remix answers with a fault of its own.
    !Object.hasOwn(request.query, "_data");
  if (readable) next();
  else sendPlainPage(response, 400);
};

/**
 * Lets only bodies through that an action can read: forms of limited length. URL-encoded forms
 * have no malformed spelling, and the product takes no files.
 */
export const requireReadableBody: RequestHandler = (request, response, next) => {
  if (READS.has(request.method)) return next();
  const length = request.get("Content-Length");
  if (length === undefined) return sendPlainPage(response, 411);
  if (Number(length) > BODY_LIMIT_BYTES) return sendPlainPage(response, 413);
  // Not `request.is`: it knows no type for the empty body of a form with a button only.
  const type = request.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== FORM) return sendPlainPage(response, 415);
  next();
};

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

import type { RequestHandler } from "express";
import { sendPlainPage } from "./plain-page";
import { READS } from "./same-origin";

/** Far more than the longest form; a firm's whole profile is below 30 kB. */
export const BODY_LIMIT_BYTES = 256 * 1024;

const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const FORM = "application/x-www-form-urlencoded";
const FORM_WITH_FILE = "multipart/form-data";
/**
 * Where files are taken: in the page's own address and in that of its data. The action itself tells
 * in words what is too large, so more than it keeps may arrive.
 */
const FILES_AT = /^\/talent\/skills\/import(?:\.data)?$/;
export const FILE_LIMIT_BYTES = 32 * 1024 * 1024;

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
 * have no malformed spelling; the few actions that take a file read theirs by `readUpload`.
 */
export const requireReadableBody: RequestHandler = (request, response, next) => {
  if (READS.has(request.method)) return next();
  const length = request.get("Content-Length");
  if (length === undefined) return sendPlainPage(response, 411);
  // Not `request.is`: it knows no type for the empty body of a form with a button only.
  const type = request.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  const withFile = type === FORM_WITH_FILE && FILES_AT.test(request.path);
  const limit = withFile ? FILE_LIMIT_BYTES : BODY_LIMIT_BYTES;
  if (Number(length) > limit) return sendPlainPage(response, 413);
  if (type !== FORM && !withFile) return sendPlainPage(response, 415);
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

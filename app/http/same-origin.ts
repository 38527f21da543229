import type { Request, RequestHandler } from "express";
import { sendPlainPage } from "./plain-page";

/** Methods that change nothing. */
export const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what changes something unless it comes from our own pages: SameSite cookies alone leave
 * sibling hosts and old browsers. A request that names no origin at all is refused too.
 */
export function requireSameOrigin(siteUrl: string): RequestHandler {
  const site = new URL(siteUrl).host;
  return (request, response, next) => {
    if (READS.has(request.method) || namesUs(request, request.get("Host"))) return next();
    if (!namesUs(request, site)) return sendPlainPage(response, 403);
    // A proxy hides the public host from us; Remix compares the two once more.
    request.headers.host = site;
    next();
  };
}

/** Does the request say that it comes from a page of this host? */
function namesUs(request: Request, host: string | undefined): boolean {
  const origin = request.get("Origin");
  if (origin !== undefined) return hostOf(origin) === host;
  const relation = request.get("Sec-Fetch-Site");
  if (relation !== undefined) return relation === "same-origin";
  return hostOf(request.get("Referer")) === host;
}

/** Null for `Origin: null`, which sandboxed frames send, and for everything that is no address. */
function hostOf(value: string | undefined): string | null {
  return value && URL.canParse(value) ? new URL(value).host : null;
}

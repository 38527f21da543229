import type { RequestHandler } from "express";

/**
 * Settles under which host the visitor reached us. A proxy's word counts only when the operator
 * has said that there is one; everybody can send X-Forwarded-Host, and Remix would believe it.
 */
export function publicHost(trustedProxies: number): RequestHandler {
  return (request, _response, next) => {
    const forwarded = request.get("X-Forwarded-Host")?.split(",")[0]?.trim();
    if (trustedProxies > 0 && forwarded) request.headers.host = forwarded;
    delete request.headers["x-forwarded-host"];
    next();
  };
}

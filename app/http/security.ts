import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

declare module "express-serve-static-core" {
  interface Locals {
    /** Of this response's scripts and style elements. */
    cspNonce: string;
  }
}

interface Options {
  /** The site is reached over https. */
  secure: boolean;
  /** Vite's own scripts and its socket for hot reload. */
  development: boolean;
}

/** Headers that keep foreign scripts, frames and forms out. Every response gets its own nonce. */
export function securityHeaders({ secure, development }: Options): RequestHandler[] {
  const nonce: RequestHandler = (_, response, next) => {
    response.locals.cspNonce = randomBytes(16).toString("base64");
    next();
  };
  const ownNonce = (_: unknown, response: unknown) =>
    `'nonce-${(response as { locals: { cspNonce: string } }).locals.cspNonce}'`;
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ownNonce],
        styleSrcElem: development ? ["'self'", "'unsafe-inline'"] : ["'self'", ownNonce],
        // Mantine sets custom properties in style attributes; they cannot carry a nonce.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  const permissions: RequestHandler = (_, response, next) => {
    response.setHeader(
      "Permissions-Policy",
      "camera=(), geolocation=(), microphone=(), payment=()",
    );
    next();
  };
  return [nonce, headers, permissions];
}

import type { RequestHandler } from "express";

/** Pages are made for one visitor: no cache on the way may keep them. */
export const keepPrivate: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "private, no-cache");
  next();
};

import express, { type Router } from "express";

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** What the browser build made. Names in /assets carry a hash, so their content never changes. */
export function builtAssets(folder: string): Router {
  const router = express.Router();
  router.use(
    "/assets",
    express.static(`${folder}/assets`, { immutable: true, maxAge: YEAR_MS, redirect: false }),
    (_request, response) => {
      response.sendStatus(404);
    },
  );
  router.use(express.static(folder, { maxAge: HOUR_MS, index: false, redirect: false }));
  return router;
}

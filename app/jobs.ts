import type { Engine } from "./engine/engine";
import { purgeEngineLog } from "./engine/purge.server";
import { purgeDeletedAccounts } from "./features/account/purge.server";
import { catchUpQuietly } from "./features/matches/jobs.server";
import { mailInvitations } from "./features/members/invitation-mails.server";
import { mailNotices } from "./features/notifications/mail.server";
import { remindOfDates } from "./features/notifications/remind.server";
import { expireOpenings } from "./features/openings/expire.server";
import { indexOpeningsQuietly } from "./features/openings/search/index.server";
import { tellSearchNewsQuietly } from "./features/openings/search/tellNews.server";
import { lapseCertificates } from "./features/talents/lapse.server";
import type { Backend } from "./lib/backend";

const EVERY_MS = 60_000;

/**
 * What no person asks for: explanations, proposals and search words that a killed process left undone,
 * openings whose day has passed. Any number of processes may run the same jobs; the database settles
 * who does what. Returns how to stop.
 */
export function startJobs(backend: Backend, engine: Engine, siteUrl: string): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let idle = true;
  const run = () => {
    // A slow round is not overtaken by the next.
    if (!idle) return;
    idle = false;
    running = runOnce(backend, engine, siteUrl).finally(() => {
      idle = true;
    });
  };
  run();
  const timer = setInterval(run, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

async function runOnce(backend: Backend, engine: Engine, siteUrl: string): Promise<void> {
  await mailInvitations(backend, siteUrl);
  await purgeDeletedAccounts(backend);
  await purgeEngineLog(backend);
  await expireOpenings(backend);
  await lapseCertificates(backend);
  await indexOpeningsQuietly(backend);
  await tellSearchNewsQuietly(backend);
  await catchUpQuietly({ backend, engine });
  await remindOfDates(backend);
  await mailNotices(backend, siteUrl);
}

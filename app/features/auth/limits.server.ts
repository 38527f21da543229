import { createHash } from "node:crypto";
import { Limit } from "~/lib/limit.server";
import { networkOf } from "~/lib/network";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Attempts per kind of form. An address is the target of guessing, so its limit is tight; a whole
 * town hall logs in, and a hall of 200 signs up at a briefing, through one IP address, so those are
 * wide.
 */
const LIMITS = {
  login: { perIp: 300, perAddress: 10, seconds: 15 * MINUTE },
  signup: { perIp: 300, perAddress: 5, seconds: HOUR },
  reset: { perIp: 30, perAddress: 4, seconds: HOUR },
  // The password of an account that is signed in; and mails to addresses that it would like to have.
  password: { perIp: 100, perAddress: 10, seconds: 15 * MINUTE },
  emailChange: { perIp: 30, perAddress: 5, seconds: HOUR },
  confirm: { perIp: 300, perAddress: 10, seconds: HOUR },
  // Files of an account that are read: two hundred rows are work for the whole process.
  skillFile: { perIp: 200, perAddress: 30, seconds: 15 * MINUTE },
} as const;

export type Limited = keyof typeof LIMITS;

/** An attempt too many, in the shape that `refused` of `~/lib/form` takes. */
export type Blocked = {
  refusal: { key: "too_many_attempts"; status: 429; params: { minutes: number } };
  headers: { "Retry-After": string };
};

export class AttemptLimits {
  readonly #ips = limiters("perIp");
  readonly #addresses = limiters("perAddress");

  /** Counts one attempt; `null` says go ahead. The address is kept as a hash only. */
  async blocked(form: Limited, clientIp: string, address: string): Promise<Blocked | null> {
    // One after the other: a machine that is stopped must not go on to lock other people out.
    const wait =
      (await this.#ips[form].take(networkOf(clientIp))) ??
      (await this.#addresses[form].take(digest(address)));
    if (wait === null) return null;
    const seconds = Math.max(1, Math.ceil(wait / 1_000));
    return {
      refusal: {
        key: "too_many_attempts",
        status: 429,
        params: { minutes: Math.ceil(seconds / MINUTE) },
      },
      headers: { "Retry-After": String(seconds) },
    };
  }

  /** After a success: whoever knows the password is not guessing. */
  async forget(form: Limited, address: string): Promise<void> {
    await this.#addresses[form].forget(digest(address));
  }
}

export const attempts = new AttemptLimits();

function limiters(scope: "perIp" | "perAddress"): Record<Limited, Limit> {
  const entries = Object.entries(LIMITS).map(([form, { seconds, ...points }]) => [
    form,
    new Limit({ points: points[scope], seconds }),
  ]);
  return Object.fromEntries(entries);
}

function digest(address: string): string {
  return createHash("sha256").update(address.trim().toLowerCase()).digest("base64url");
}

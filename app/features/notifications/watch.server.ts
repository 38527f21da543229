import { setTimeout as delay } from "node:timers/promises";
import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { errorFields, log } from "~/lib/log.server";
import { type NoticeMark, sameMark } from "~/lib/notice-mark";
import { serviceClient } from "~/lib/service.server";

const ASK_EVERY_MS = 2_000;
/** Pages that one person has in view at once, on all devices; hidden ones do not listen. */
const PER_ACCOUNT_MAX = 20;
/** Of one process. Each holds a connection. */
const WATCHERS_MAX = 5_000;

/** A page that somebody has open. */
export interface Watcher {
  accountId: string;
  tell(mark: NoticeMark): void;
  end(): void;
}

/**
 * Asks the database for all open pages of this process at once, as long as there are any. Every
 * process has one and asks for itself, so it does not matter which of them changed something.
 */
export class Watch {
  readonly #watchers = new Map<Watcher, NoticeMark | null>();
  readonly #backend: Backend;
  #asking = false;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** May one more page of this person listen? */
  hasRoom(accountId: string): boolean {
    if (this.#watchers.size >= WATCHERS_MAX) return false;
    let own = 0;
    for (const watcher of this.#watchers.keys()) if (watcher.accountId === accountId) own += 1;
    return own < PER_ACCOUNT_MAX;
  }

  add(watcher: Watcher): void {
    this.#watchers.set(watcher, null);
    if (!this.#asking) void this.#ask();
  }

  remove(watcher: Watcher): void {
    this.#watchers.delete(watcher);
  }

  endAll(): void {
    for (const watcher of [...this.#watchers.keys()]) watcher.end();
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    while (this.#watchers.size > 0) {
      await this.#askOnce().catch((error: unknown) => {
        log("error", "notice_watch_failed", errorFields(error));
      });
      await delay(ASK_EVERY_MS, undefined, { ref: false });
    }
    this.#asking = false;
  }

  async #askOnce(): Promise<void> {
    const ids = new Set([...this.#watchers.keys()].map(({ accountId }) => accountId));
    const marks = (await rowsOrThrow(
      serviceClient(this.#backend).rpc("notification_marks", { account_ids: [...ids] }),
    )) as unknown as Record<string, NoticeMark>;
    for (const [watcher, told] of this.#watchers) {
      const mark = marks[watcher.accountId];
      if (!mark || (told && sameMark(mark, told))) continue;
      this.#watchers.set(watcher, mark);
      watcher.tell(mark);
    }
  }
}

import type { Backend } from "~/lib/backend";
import { errorFields, log } from "~/lib/log.server";
import type { Needs } from "./data/needs";
import { InputSource } from "./data/source";
import type { Answer, Ask, QuestionName } from "./questions/all";
import { EngineThread } from "./thread/engine-thread";
import type { Asked, Reply } from "./thread/messages";

/** A load during which more changed than a refresh takes is begun again, so often at most. */
const LOADS_AT_MOST = 3;
/** Changes up to which a refresh is better than a load: so many, and one in ten people. */
const CHANGES_AT_LEAST = 5_000;

/** Far more than ever wait at once, unless the database or the thread has fallen behind. */
const WAITING_AT_MOST = 1_000;

interface Waiting {
  readonly question: Asked;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** What the web server knows of the engine. */
export interface Freshness {
  /** ISO; null before the first load. */
  readonly refreshedAt: string | null;
  readonly loadMs: number | null;
  readonly refreshMs: number | null;
}

/**
 * Keeps the engine's thread up to date and takes questions to it.
 *
 * A question waits for a refresh that began after it was asked; all that come while one is under way
 * share the next. The thread answers them on what that refresh read, before it takes the next one: so
 * each answer is of one moment between question and answer. When anything fails, whoever waits is told
 * so. What the thread holds stays as good as it was when the database did not answer: the next refresh
 * brings all that changed meanwhile, or says that it is another database. When the thread fails it ends,
 * and the next question loads everything anew.
 */
export class LiveEngine {
  readonly #source: InputSource;
  #thread: EngineThread | null = null;
  /** How far the thread is. */
  #since = "";
  #isLoaded = false;
  #people = 0;
  #waiting: Waiting[] = [];
  #serving: Promise<void> | null = null;
  #stopped = false;
  #asked = 0;
  freshness: Freshness = { refreshedAt: null, loadMs: null, refreshMs: null };

  constructor(backend: Backend) {
    this.#source = new InputSource(backend);
  }

  /** @throws a 404 response for an id that cannot be one. */
  ask<K extends QuestionName>(name: K, ask: Ask<K>, needs: Needs): Promise<Answer<K>> {
    return new Promise<Answer<K>>((resolve, reject) => {
      if (this.#stopped) return reject(stopped());
      if (this.#waiting.length >= WAITING_AT_MOST) return reject(busy());
      if (![...needs.openingIds, ...needs.talentIds].every(isUuid)) return reject(notFound());
      const question = { id: this.#asked++, name, ask, needs };
      const settle = (answer: unknown) => resolve(answer as Answer<K>);
      this.#waiting.push({ question, resolve: settle, reject });
      this.#serving ??= this.#serve();
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#thread?.stop(stopped());
    await this.#serving;
  }

  async #serve(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0);
      try {
        await this.#answer(batch);
      } catch (error) {
        for (const { reject } of batch) reject(error);
        if (!this.#stopped) log("error", "engine_failed", errorFields(error));
      }
    }
    // In the same turn as the last look at who waits: whoever asks from now on finds nobody serving.
    this.#serving = null;
  }

  /** Resolves as soon as the thread is up to date; the answers come when they are ready. */
  async #answer(batch: readonly Waiting[]): Promise<void> {
    for (let loads = 0; loads <= LOADS_AT_MOST; loads++) {
      const thread = await this.#loaded();
      const start = performance.now();
      const atMost = Math.floor(CHANGES_AT_LEAST + this.#people / 10);
      const reply = await this.#refresh(thread, this.#since, atMost, batch);
      if (reply.kind === "applied") {
        this.#heed(reply);
        const refreshMs = performance.now() - start;
        this.freshness = { ...this.freshness, refreshMs, refreshedAt: new Date().toISOString() };
        return;
      }
      this.#isLoaded = false;
    }
    throw new Error("More changes at once than the engine can follow.");
  }

  async #loaded(): Promise<EngineThread> {
    if (this.#stopped) throw stopped();
    const start = performance.now();
    if (!this.#thread || this.#thread.hasEnded) {
      this.#thread = new EngineThread();
      this.#isLoaded = false;
    }
    if (this.#isLoaded) return this.#thread;
    await this.#load(this.#thread);
    this.#isLoaded = true;
    const loadMs = performance.now() - start;
    this.freshness = { ...this.freshness, loadMs };
    log("info", "engine_loaded", { people: this.#people, ms: Math.round(loadMs) });
    return this.#thread;
  }

  /** The snapshot first: what changes while the pages are read comes with the refresh that follows. */
  async #load(thread: EngineThread): Promise<void> {
    await thread.send({ kind: "begin" });
    this.#heed(await this.#refresh(thread, null, 0, []));
    for (const kind of ["openings", "talents"] as const) {
      let after: string | null = null;
      do {
        const page: ArrayBuffer = await this.#source[kind](after);
        after = this.#heed(await thread.send({ kind, page }, [page]));
      } while (after !== null);
    }
  }

  async #refresh(
    thread: EngineThread,
    since: string | null,
    atMost: number,
    batch: readonly Waiting[],
  ): Promise<Reply> {
    const questions = batch.map(({ question }) => question);
    const changes = await this.#source.changes(since, atMost, together(questions));
    return thread.send({ kind: "round", changes, questions }, [changes], batch);
  }

  /** Keeps in mind how far the thread is; the last id of a page is the answer. */
  #heed(reply: Reply): string | null {
    if (reply.kind === "applied") this.#since = reply.snapshot;
    if (reply.kind === "applied" || reply.kind === "page") this.#people = reply.people;
    return reply.kind === "page" ? reply.last : null;
  }
}

function together(questions: readonly Asked[]): Needs {
  const all = (ids: (needs: Needs) => readonly string[]) => [
    ...new Set(questions.flatMap(({ needs }) => ids(needs))),
  ];
  return {
    openingIds: all(({ openingIds }) => openingIds),
    talentIds: all(({ talentIds }) => talentIds),
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isUuid(id: string): boolean {
  return UUID.test(id);
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}

function busy(): Response {
  return new Response(null, { status: 503 });
}

function stopped(): Error {
  return new Error("The scoring engine has stopped.");
}

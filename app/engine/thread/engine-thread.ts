import { Worker } from "node:worker_threads";
import { log } from "~/lib/log.server";
import { MatchingInputError } from "~/matching";
import type { Asked, FromThread, Refusal, Reply, ToThread } from "./messages";

/** The longest that the thread may be silent while somebody waits for it. */
const SILENT_MS = 60_000;

interface Waiting<T> {
  resolve(value: T): void;
  reject(error: unknown): void;
}

/** Where the answer to a question goes. */
interface WaitingQuestion extends Waiting<unknown> {
  readonly question: Asked;
}

interface WaitingReply extends Waiting<Reply> {
  readonly questions: readonly WaitingQuestion[];
}

/** The engine's thread as the web server sees it. Once it has ended, another one must be started. */
export class EngineThread {
  readonly #worker = new Worker(new URL("./boot.js", import.meta.url), { execArgv: [] });
  /** In the order of what was sent. */
  readonly #replies: WaitingReply[] = [];
  /** Those that the thread is about to answer, by their ids. */
  readonly #questions = new Map<number, Waiting<unknown>>();
  #ended: Error | null = null;
  #watch: NodeJS.Timeout | undefined;

  constructor() {
    this.#worker.on("message", (message: FromThread) => this.#hear(message));
    this.#worker.on("error", (error) => this.#end(error));
    this.#worker.on("exit", () => this.#end(new Error("The engine's thread has ended.")));
  }

  get hasEnded(): boolean {
    return this.#ended !== null;
  }

  /**
   * Rejects only when the thread has ended.
   * @param transfer memory that is handed over and not usable here any more.
   * @param questions those of the message. They wait for their answers once the reply is "applied";
   *   with any other reply the thread has dropped them.
   */
  send(
    message: ToThread,
    transfer: ArrayBuffer[] = [],
    questions: readonly WaitingQuestion[] = [],
  ): Promise<Reply> {
    if (this.#ended) return Promise.reject(this.#ended);
    const reply = new Promise<Reply>((resolve, reject) => {
      this.#replies.push({ resolve, reject, questions });
    });
    this.#worker.postMessage(message, transfer);
    this.#listen();
    return reply;
  }

  /** Ends it; whoever waits is told so. */
  async stop(reason: Error): Promise<void> {
    this.#end(reason);
    await this.#worker.terminate();
  }

  #hear(message: FromThread): void {
    if (message.kind === "answer") this.#take(message.id)?.resolve(message.answer);
    else if (message.kind === "refused") this.#take(message.id)?.reject(errorOf(message.refusal));
    else this.#hearReply(message);
    this.#listen();
  }

  #hearReply(reply: Reply): void {
    const sent = this.#replies.shift();
    if (reply.kind === "applied") {
      for (const waiting of sent?.questions ?? [])
        this.#questions.set(waiting.question.id, waiting);
    }
    sent?.resolve(reply);
  }

  #take(id: number): Waiting<unknown> | undefined {
    const waiting = this.#questions.get(id);
    this.#questions.delete(id);
    return waiting;
  }

  #listen(): void {
    clearTimeout(this.#watch);
    if (this.#replies.length === 0 && this.#questions.size === 0) return;
    this.#watch = setTimeout(() => {
      log("error", "engine_thread_silent", { ms: SILENT_MS, questions: this.#questions.size });
      void this.stop(new Error(`The engine's thread has said nothing for ${SILENT_MS} ms.`));
    }, SILENT_MS);
  }

  #end(error: Error): void {
    if (this.#ended) return;
    this.#ended = error;
    clearTimeout(this.#watch);
    const waiting = [...this.#replies, ...this.#questions.values()];
    this.#replies.length = 0;
    this.#questions.clear();
    for (const each of waiting) each.reject(error);
  }
}

function errorOf(refusal: Refusal): unknown {
  switch (refusal.kind) {
    case "missing":
      return new Response(null, { status: 404 });
    case "input":
      return new MatchingInputError(refusal.field, refusal.problem);
    case "fault":
      return Object.assign(new Error(refusal.message), { stack: refusal.stack });
  }
}

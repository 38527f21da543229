import type { Backend } from "~/lib/backend";
import { Watch } from "./watch.server";

/** After this the browser asks anew, with its cookies: a session that has ended hears no more. */
const LIFE_MS = 60_000;
const AGAIN_MS = 2_000;

const watches = new WeakMap<Backend, Watch>();

interface Options {
  backend: Backend;
  accountId: string;
  /** The visitor has left. */
  gone: AbortSignal;
  /** The server stops: an open stream would keep it from closing. */
  closing: AbortSignal;
}

/**
 * Server-sent events: the mark of an account now and whenever it changes. Where too many listen already
 * 204, after which a page of ours asks again in a minute.
 */
export function markStream(options: Options): Response {
  const { backend, closing, accountId } = options;
  if (!watchOf(backend, closing).hasRoom(accountId)) return new Response(null, { status: 204 });
  return new Response(eventsOf(options), {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      // Without `no-transform` the compression would hold every event back.
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

function eventsOf({ backend, accountId, gone, closing }: Options): ReadableStream<Uint8Array> {
  const watch = watchOf(backend, closing);
  const encoder = new TextEncoder();
  let end = () => {};
  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(`${text}\n\n`));
      const watcher = {
        accountId,
        tell: (mark: object) => send(`data: ${JSON.stringify(mark)}`),
        end: () => {
          end();
          controller.close();
        },
      };
      const timer = setTimeout(watcher.end, LIFE_MS);
      end = () => {
        clearTimeout(timer);
        watch.remove(watcher);
      };
      send(`retry: ${AGAIN_MS}`);
      watch.add(watcher);
      if (closing.aborted) watcher.end();
      gone.addEventListener("abort", end, { once: true });
    },
    cancel: () => end(),
  });
}

function watchOf(backend: Backend, closing: AbortSignal): Watch {
  let watch = watches.get(backend);
  if (!watch) {
    watch = new Watch(backend);
    watches.set(backend, watch);
    closing.addEventListener("abort", () => watch?.endAll(), { once: true });
  }
  return watch;
}

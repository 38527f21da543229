import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";
import { EngineThread } from "./engine-thread";

const thread = new EngineThread();
afterAll(() => thread.stop(new Error("The test is over.")));
// The thread itself has its own clock.
beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => vi.useRealTimers());

/** As the database answers: JSON within a JSON text. */
function bytes(value: unknown): ArrayBuffer {
  const text = new TextEncoder().encode(JSON.stringify(JSON.stringify(value)));
  return text.buffer.slice(0, text.byteLength);
}

const question = {
  id: 0,
  name: "status" as const,
  ask: null,
  needs: { openingIds: [], talentIds: [] },
};
const MINUTE = 60_000;

it("is left alone while nobody waits for it, also after it was told to load anew", async () => {
  const changes = bytes({ reload: true });
  const waiting = { question, resolve: vi.fn(), reject: vi.fn() };
  const reply = await thread.send(
    { kind: "round", changes, questions: [question] },
    [changes],
    [waiting],
  );
  expect(reply).toEqual({ kind: "reload" });
  vi.advanceTimersByTime(2 * MINUTE);
  expect(thread.hasEnded).toBe(false);
  expect(waiting.reject).not.toHaveBeenCalled();
});

it("ends, and says so in the log, when it is silent while somebody waits", async () => {
  const logged = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const silent = new EngineThread();
  const reply = silent.send({ kind: "begin" });
  vi.advanceTimersByTime(MINUTE);
  expect(silent.hasEnded).toBe(true);
  await expect(reply).rejects.toThrow("has said nothing");
  const lines = logged.mock.calls.map(([line]) => String(line));
  logged.mockRestore();
  expect(lines.some((line) => line.includes("engine_thread_silent"))).toBe(true);
});

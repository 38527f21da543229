import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Backend } from "~/lib/backend";
import { keep } from "./cache.server";

const backend = () => ({}) as Backend;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("keep", () => {
  it("asks once, also for callers who come meanwhile", async () => {
    const load = vi.fn(async () => "answer");
    const here = backend();
    const answers = await Promise.all([keep(here, "a", load), keep(here, "a", load)]);
    expect(answers).toEqual(["answer", "answer"]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("asks again after five minutes", async () => {
    const load = vi.fn(async () => "answer");
    const here = backend();
    await keep(here, "a", load);
    vi.advanceTimersByTime(5 * 60_000);
    await keep(here, "a", load);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("keeps backends and keys apart", async () => {
    const load = vi.fn(async () => "answer");
    const here = backend();
    await keep(here, "a", load);
    await keep(here, "b", load);
    await keep(backend(), "a", load);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it("does not keep a failure", async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error("down")).mockResolvedValue("up");
    const here = backend();
    await expect(keep(here, "a", load)).rejects.toThrow("down");
    await expect(keep(here, "a", load)).resolves.toBe("up");
  });
});

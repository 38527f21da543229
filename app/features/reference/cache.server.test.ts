import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Backend } from "~/lib/backend";
import { forget, keep } from "./cache.server";

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

  it("asks again after a minute", async () => {
    const load = vi.fn(async () => "answer");
    const here = backend();
    await keep(here, "a", load);
    vi.advanceTimersByTime(59_999);
    await keep(here, "a", load);
    expect(load).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    await keep(here, "a", load);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("forgets at once in the process of a change, and within a minute in another one", async () => {
    let stored = "before";
    const load = async () => stored;
    const [here, elsewhere] = [backend(), backend()];
    const asked = () => Promise.all([keep(here, "a", load), keep(elsewhere, "a", load)]);
    await asked();
    stored = "after";
    forget(here);
    expect(await asked()).toEqual(["after", "before"]);
    vi.advanceTimersByTime(60_000);
    expect(await asked()).toEqual(["after", "after"]);
  });

  it("does not keep an answer that was asked for before a change", async () => {
    const here = backend();
    let answer = (_: string) => {};
    const slow = keep(here, "a", () => new Promise<string>((resolve) => (answer = resolve)));
    forget(here);
    const fresh = keep(here, "a", async () => "after");
    answer("before");
    expect([await slow, await fresh]).toEqual(["before", "after"]);
    expect(await keep(here, "a", async () => "never asked")).toBe("after");
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

import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AlreadyRunningError, acquireLock } from "./lock";
import { processIdentity } from "./processes";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "musubi-lock-"));
});
afterEach(() => rm(dir, { recursive: true }));

async function leaveLock(number: number, content: string): Promise<void> {
  await mkdir(join(dir, "lock"), { recursive: true });
  await writeFile(join(dir, "lock", String(number)), content);
}

describe("the lock of a data folder", () => {
  it("has one owner", async () => {
    await acquireLock(dir);
    await expect(acquireLock(dir)).rejects.toThrow(AlreadyRunningError);
    await expect(acquireLock(dir)).rejects.toMatchObject({ pid: process.pid });
  });

  it("is free again when given back", async () => {
    const release = await acquireLock(dir);
    await release();
    await acquireLock(dir);
  });

  it("goes to one of many who want it at once", async () => {
    const attempts = Array.from({ length: 20 }, () => acquireLock(dir));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("goes to one of many after its owner has died", async () => {
    await leaveLock(7, JSON.stringify({ pid: 999_999_999, identity: "long ago" }));
    const attempts = Array.from({ length: 20 }, () => acquireLock(dir));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await readdir(join(dir, "lock"))).toEqual(["8"]);
  });

  it("knows that a process with the dead owner's number is a stranger", async () => {
    await leaveLock(1, JSON.stringify({ pid: process.pid, identity: "another start time" }));
    await acquireLock(dir);
  });

  it("is not held by a file that a power failure left empty", async () => {
    await leaveLock(3, "");
    await acquireLock(dir);
  });
});

it("a process has one identity, and a dead one none", () => {
  expect(processIdentity(process.pid)).toBe(processIdentity(process.pid));
  expect(processIdentity(process.pid)).not.toBeNull();
  expect(processIdentity(999_999_999)).toBeNull();
});

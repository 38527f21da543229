import { beforeEach, describe, expect, it, vi } from "vitest";
import { forgetAllKept, forgetKept, type Kept, keep, readKept } from "./kept";

const KEPT: Kept = { owner: "firm", version: "3", at: Date.now(), values: { title: "在庫" } };

function storage(entries: Record<string, string> = {}) {
  const all = { ...entries };
  const methods = {
    getItem: (key: string) => all[key] ?? null,
    setItem: (key: string, value: string) => {
      all[key] = value;
      (store as Record<string, unknown>)[key] = value;
    },
    removeItem: (key: string) => {
      delete all[key];
      delete (store as Record<string, unknown>)[key];
    },
  };
  // Like a browser's: entries are enumerable, methods are not.
  const store = Object.defineProperties(
    { ...all },
    Object.fromEntries(Object.entries(methods).map(([name, value]) => [name, { value }])),
  );
  return store as unknown as Storage;
}

beforeEach(() => {
  const [localStorage, sessionStorage] = [storage({ foreign: "x" }), storage({ foreign: "x" })];
  vi.stubGlobal("window", { localStorage, sessionStorage });
});

describe("what is kept", () => {
  it("comes back for its owner only, until it is forgotten", () => {
    keep("a", KEPT);
    expect(readKept("a", "firm")).toEqual(KEPT);
    expect(readKept("a", "other firm")).toBeNull();
    expect(readKept("b", "firm")).toBeNull();
    forgetKept("a");
    expect(readKept("a", "firm")).toBeNull();
  });

  it("is not offered after two weeks", () => {
    keep("a", { ...KEPT, at: Date.now() - 15 * 24 * 60 * 60_000 });
    expect(readKept("a", "firm")).toBeNull();
  });

  it("goes as a whole, and nothing else of the site with it", () => {
    keep("a", KEPT);
    keep("b", KEPT);
    keep("c", KEPT, "tab");
    forgetAllKept();
    expect(Object.keys(window.localStorage)).toEqual(["foreign"]);
    expect(Object.keys(window.sessionStorage)).toEqual(["foreign"]);
  });

  it("stays in its window where it is somebody's own", () => {
    keep("a", KEPT, "tab");
    expect(Object.keys(window.localStorage)).toEqual(["foreign"]);
    expect(readKept("a", "firm")).toBeNull();
    expect(readKept("a", "firm", "tab")).toEqual(KEPT);
    forgetKept("a", "tab");
    expect(readKept("a", "firm", "tab")).toBeNull();
  });

  it.each(["", "{", "null", "3", '{"owner":"firm"}', '{"owner":"firm","version":"","at":1}'])(
    "that is no entry (%s) is no failure",
    (text) => {
      vi.stubGlobal("window", { localStorage: storage({ "musubi.kept.a": text }) });
      expect(readKept("a", "firm")).toBeNull();
    },
  );
});

it("a browser that refuses to keep anything is no failure", () => {
  const refuse = () => {
    throw new Error("QuotaExceededError");
  };
  vi.stubGlobal("window", {
    localStorage: { setItem: refuse, getItem: refuse, removeItem: refuse },
  });
  expect(() => keep("a", KEPT)).not.toThrow();
  expect(readKept("a", "firm")).toBeNull();
  expect(() => forgetKept("a")).not.toThrow();
});

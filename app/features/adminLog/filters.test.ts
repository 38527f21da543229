import { describe, expect, it } from "vitest";
import { isBackwards, logFilters, logQuery } from "./filters";

const ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
const read = (query: string) => logFilters(new URLSearchParams(query));

describe("logFilters", () => {
  it("reads what an address says, and writes the same address", () => {
    const query = `kind=contacts&admin=${ID}&since=2026-11-01&until=2026-11-27`;
    expect(logQuery(read(query))).toBe(query);
  });

  it.each([
    "kind=constructor",
    "admin=x",
    `admin=${ID}'--`,
    "since=2026-02-30",
    "since=infinity",
    "until=10000-01-01",
    "until=",
  ])("leaves out %s", (query) => {
    expect(logQuery(read(query))).toBe("");
  });
});

describe("isBackwards", () => {
  it.each([
    ["since=2026-11-28&until=2026-11-27", true],
    ["since=2026-11-27&until=2026-11-27", false],
    ["since=2026-11-27", false],
    ["until=2026-11-27", false],
  ])("%s: %s", (query, backwards) => {
    expect(isBackwards(read(query))).toBe(backwards);
  });
});

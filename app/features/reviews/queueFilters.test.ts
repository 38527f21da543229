import { describe, expect, it } from "vitest";
import { queueFilters, queueQuery } from "./queueFilters";

const read = (query: string) => queueFilters(new URLSearchParams(query));

describe("queueFilters", () => {
  it("reads what an address says, and writes it again with a change", () => {
    const filters = read("kind=match&prefecture=18&origin=engine&days=7&overdue=on&x=1");
    expect(queueQuery(filters)).toBe("kind=match&prefecture=18&origin=engine&days=7&overdue=on");
    expect(queueQuery(filters, { kind: null, overdue: null })).toBe(
      "prefecture=18&origin=engine&days=7",
    );
  });

  it.each(["kind=toString", "prefecture=1", "prefecture=18'", "origin=x", "days=2", "overdue=off"])(
    "leaves out %s",
    (query) => expect(queueQuery(read(query))).toBe(""),
  );
});

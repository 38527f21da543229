import { describe, expect, it } from "vitest";
import { listFilters, listQuery } from "./filters";

const read = (query: string) => listQuery(listFilters("openings", new URLSearchParams(query)));

describe("listFilters", () => {
  it("reads what an address says, and writes the same address", () => {
    const query = "search=kintone&state=published&prefecture=18&sort=name";
    expect(read(query)).toBe(query);
  });

  it.each(["state=active", "state=length", "prefecture=181", "sort=size", "search=%00%20"])(
    "leaves out %s",
    (query) => expect(read(query)).toBe("sort=newest"),
  );

  it("keeps such words where no code is searched for", () => {
    expect(read("search=Candidate+tracking")).toBe("search=Candidate+tracking&sort=newest");
  });

  it.each(["候補 8TJ44", "候補　8TJ44", "Candidate 8TJ44", " 8TJ44 "])(
    "finds a match by what a firm says of it: %s",
    (search) => {
      const asked = new URLSearchParams({ search });
      expect(listFilters("matches", asked).search).toBe("8TJ44");
    },
  );
});

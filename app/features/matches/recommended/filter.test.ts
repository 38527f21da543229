import { expect, test } from "vitest";
import { NO_FILTER } from "~/engine/recommended/filter";
import { filterPath, isNarrowed, readFilter } from "./filter";

const read = (query: string) => readFilter(new URLSearchParams(query));

test("an address says the filter, and the filter the address", () => {
  const query = "tab=near&theme=tourism&prefecture=18&mode=remote&engagement=side_job&sort=pay";
  expect(read(query)).toEqual({
    tab: "near",
    theme: "tourism",
    prefecture: "18",
    mode: "remote",
    engagement: "side_job",
    sort: "pay",
  });
  expect(filterPath(read(query))).toBe(`/talent/openings?${query}`);
  expect(filterPath(NO_FILTER)).toBe("/talent/openings");
});

test.each([
  "",
  "tab=x",
  "theme=<script>",
  "prefecture=48",
  "mode=moon",
  "engagement=employment",
  "sort=1",
])("%s asks for nothing", (query) => {
  expect(read(query)).toEqual(NO_FILTER);
});

test("the tab and the order leave nothing out", () => {
  expect(isNarrowed(read("tab=near&sort=pay"))).toBe(false);
  expect(isNarrowed(read("theme=tourism"))).toBe(true);
});

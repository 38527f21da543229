import { expect, test } from "vitest";
import { readArguments } from "./arguments";

test("takes a number of profiles in range", () => {
  expect(readArguments(["--profiles", "10000"])).toEqual({ profiles: 10_000, json: false });
  expect(readArguments(["--profiles", "10000000", "--json"])).toEqual({
    profiles: 10_000_000,
    json: true,
  });
});

test.each([
  [[]],
  [["--profiles", "9999"]],
  [["--profiles", "10000001"]],
  [["--profiles", "1e5"]],
  [["--profiles", "many"]],
  [["--profiles"]],
  [["--people", "10000"]],
])("says what is wrong with %s", (args) => {
  expect(readArguments(args)).toContain("N from 10000 to 10000000");
});

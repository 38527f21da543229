import { expect, it } from "vitest";
import { Memo } from "./memo";

it("keeps the answers that were asked for last, until they are cleared", () => {
  const memo = new Memo<object>();
  const ask = (key: string) => memo.get(key, "", () => ({}));
  const [first, last] = [ask("1"), ask("2")];
  expect(ask("1")).toBe(first);
  for (const key of ["3", "4"]) ask(key);
  expect(ask("1")).toBe(first);
  expect(ask("2")).not.toBe(last);
  memo.clear();
  expect(ask("1")).not.toBe(first);
});

it("keeps no answer that rests on something else, also when that comes back", () => {
  const memo = new Memo<object>();
  const ask = (restsOn: string) => memo.get("1", restsOn, () => ({}));
  const first = ask("");
  expect(ask("somebody")).not.toBe(first);
  expect(ask("")).not.toBe(first);
});

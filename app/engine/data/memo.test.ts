import { describe, expect, it } from "vitest";
import { Memo } from "./memo";

/** Notes down what it was told to bring in. */
class Told {
  readonly ids: string[][] = [];
  follow(ids: ReadonlySet<string>) {
    this.ids.push([...ids]);
  }
}

describe("what is kept", () => {
  it("is told once of each change since, when it is asked for", () => {
    const memo = new Memo<Told>();
    const ask = () => memo.get("a", () => new Told());
    const first = ask();
    expect(ask()).toBe(first);
    memo.note(["x", "y"]);
    memo.note(["x"]);
    expect(first.ids).toEqual([]);
    expect(ask()).toBe(first);
    expect(ask().ids).toEqual([["x", "y"]]);
    memo.note(["z"]);
    expect(ask().ids).toEqual([["x", "y"], ["z"]]);
  });

  it("is made anew after what it cannot follow, and after very many changes", () => {
    const memo = new Memo<Told>();
    const ask = () => memo.get("a", () => new Told());
    const first = ask();
    memo.clear();
    const second = ask();
    expect(second).not.toBe(first);
    memo.note(Array.from({ length: 5_000 }, (_, i) => String(i)));
    expect(ask()).not.toBe(second);
    expect(ask().ids).toEqual([]);
  });

  it("are the latest few", () => {
    const memo = new Memo<Told>();
    const ask = (key: string) => memo.get(key, () => new Told());
    const [first, last] = [ask("1"), ask("2")];
    ask("1");
    for (const key of ["3", "4"]) ask(key);
    expect(ask("1")).toBe(first);
    expect(ask("2")).not.toBe(last);
  });
});

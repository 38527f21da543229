import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTerms, toTsvector } from "./words";

/** The lexemes of a tsvector, without their places. */
const lexemes = (text: string) =>
  [...toTsvector([text]).matchAll(/'((?:[^']|'')*)':/g)].map(([, word]) => word);

describe("words of a text", () => {
  it("are cut where Japanese words end, and kept as compounds", () => {
    expect(lexemes("在庫管理の導入")).toEqual(["在庫", "在庫管理", "管理", "の", "導入"]);
  });

  it("in katakana are also kept whole, in one spelling", () => {
    expect(lexemes("キントーン")).toContain("きんとん");
    expect(lexemes("ｷﾝﾄｰﾝ")).toEqual(lexemes("キントーン"));
  });

  it("do not begin inside a word", () => {
    expect(lexemes("東京都")).not.toContain("京都");
  });

  it("have their places, with a gap at signs and between texts", () => {
    expect(toTsvector(["在庫が紙", "紙"])).toBe("'在庫':3 'が':4 '紙':5,8");
  });

  it("are letters and digits alone, whatever the text is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const word of lexemes(text)) expect(word).toMatch(/^[^\s:,\\]+$/u);
      }),
    );
  });

  it("are cut between characters where they are long", () => {
    expect(toTsvector([`a${"𐐀".repeat(100)}`])).not.toMatch(/\p{Surrogate}/u);
  });

  it("stay within what a tsvector counts to", () => {
    const places =
      toTsvector(Array(100).fill("在庫。".repeat(100)))
        .match(/\d+/g)
        ?.map(Number) ?? [];
    expect(Math.max(...places)).toBe(16_383);
  });
});

describe("terms of a search", () => {
  it("are parted by blanks of any kind, each with its words", () => {
    expect(toTerms("在庫管理　Ｗｅｂ サイト")).toEqual(["在庫 管理", "web", "さいと"]);
  });

  it("leave out what has no words", () => {
    expect(toTerms(" ！？　'' ")).toEqual([]);
  });

  it("are ten at most", () => {
    expect(toTerms("a ".repeat(50)).length).toBe(10);
  });
});

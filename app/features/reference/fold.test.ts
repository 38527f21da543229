import { describe, expect, it } from "vitest";
import { fold, foldedWords } from "./fold";

describe("fold", () => {
  it.each([
    ["キントーン", "きんとーん"],
    ["ｷﾝﾄｰﾝ", "キントーン"],
    ["ＫＩＮＴＯＮＥ", "kintone"],
    ["サーバー", "サーバ"],
    ["Power BI", "powerbi"],
    ["データ・AI", "データAI"],
    ["Ｎｏｄｅ．ｊｓ", "Node.js"],
    ["ヴァーチャル", "ゔぁーちゃる"],
  ])("reads %s and %s alike", (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it("keeps apart what differs", () => {
    expect(fold("C++")).not.toBe(fold("C#"));
    expect(fold("バス")).not.toBe(fold("パス"));
  });
});

describe("foldedWords", () => {
  it("cuts at Japanese blanks too", () => {
    expect(foldedWords("　在庫　 管理 ")).toEqual(["在庫", "管理"]);
  });

  it("drops words that are nothing but marks", () => {
    expect(foldedWords("ー ・ aws")).toEqual(["aws"]);
  });
});

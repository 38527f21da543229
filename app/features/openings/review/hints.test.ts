import { describe, expect, it } from "vitest";
import { hintsIn } from "./hints";

describe("hintsIn", () => {
  it.each([
    ["ご連絡は taro@firm.example まで", "email", "taro@firm.example"],
    ["ｔａｒｏ＠ｆｉｒｍ．ｅｘａｍｐｌｅ へ", "email", "taro@firm.example"],
    ["電話は０７７６−００−００００です", "phone", "0776-00-0000"],
    ["09012345678 にお電話ください", "phone", "09012345678"],
    ["詳しくは https://firm.example/work をご覧ください", "link", "https://firm.example/work"],
    ["LINE ID：musubi", "account", "LINE ID:musubi"],
    ["女性限定の仕事です", "unfair", "女性限定"],
    ["３５歳以下の方", "unfair", "35歳以下"],
    ["国籍を書いてください", "unfair", "国籍"],
  ])("finds in 「%s」 %s", (text, kind, found) => {
    expect(hintsIn(text)).toContainEqual({ kind, found });
  });

  it.each([
    "在庫が紙で、欠品が分からない。週に2日、月10万円ほど。",
    "2027-01-10 から3か月、報酬は100,000円です。",
    "女性の常連客が多い店です。60歳の職人が2人います。",
    "売上は0.5%伸びました。部品番号は12345です。",
  ])("finds nothing in 「%s」", (text) => {
    expect(hintsIn(text)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { countCharacters, email, kana, optional, phone, postalCode, text, url } from "./text";

test("counts characters as people do", () => {
  expect(countCharacters("𠮷野家")).toBe(3);
});

describe("text", () => {
  test("trims, and measures what is left", () => {
    expect(text(3).parse("  𠮷野家　")).toBe("𠮷野家");
    expect(text(3).safeParse("山田商店").success).toBe(false);
    expect(text(3).safeParse("　 ").success).toBe(false);
  });
});

test.each([
  ["Name@Example.JP ", "name@example.jp"],
  ["ｎａｍｅ＠example.jp", "name@example.jp"],
])("email %j", (typed, read) => {
  expect(email.parse(typed)).toBe(read);
});

test.each(["name", "a@b", "a b@example.jp", "<a@example.jp>"])("no email %j", (typed) => {
  expect(email.safeParse(typed).success).toBe(false);
});

test.each([
  ["0100001", "0100001"],
  ["010-0001", "0100001"],
  ["〒０１０−０００１", "0100001"],
])("postal code %j", (typed, read) => {
  expect(postalCode.parse(typed)).toBe(read);
});

test("phone numbers keep their hyphens", () => {
  expect(phone.parse("０３ー５２５３ー５１１１")).toBe("03-5253-5111");
  expect(phone.safeParse("call me").success).toBe(false);
});

test("kana are widened, other scripts refused", () => {
  expect(kana(10).parse("ﾔﾏﾀﾞ ﾀﾛｳ")).toBe("ヤマダ タロウ");
  expect(kana(10).safeParse("やまだ").success).toBe(false);
});

test("only web addresses are links", () => {
  expect(url.parse("https://example.jp")).toBe("https://example.jp");
  expect(url.safeParse("javascript:alert(1)").success).toBe(false);
});

test("blank is null where a field is optional", () => {
  expect(optional(postalCode).parse("  ")).toBeNull();
  expect(optional(postalCode).safeParse("12").success).toBe(false);
});

import { expect, it } from "vitest";
import { CONTENT } from "../testing";
import type { OpeningContent } from "../types";
import { changesBetween, type Told } from "./changes";
import { openingFindings } from "./checks";

const BLANK: OpeningContent = {
  ...CONTENT,
  title: null,
  outcome: null,
  workContent: null,
  workMode: null,
  engagementTypes: [],
  payMax: null,
  paymentDays: null,
  terminationTerms: null,
};

it("tells the fields that differ, in order, with both wordings", () => {
  const tell = ({ title, seats }: OpeningContent) =>
    ({ title: title ?? "", theme: "製造", seats: String(seats) }) as Told;
  const after = { ...BLANK, title: "在庫", seats: 2 };
  expect(changesBetween(BLANK, after, tell)).toEqual([
    { field: "title", before: "", after: "在庫" },
    { field: "seats", before: "1", after: "2" },
  ]);
  expect(changesBetween(after, after, tell)).toEqual([]);
});

it("finds what is missing, and asks nothing about the pay of a pro bono opening", () => {
  expect(openingFindings(BLANK).missing).toContain("pay");
  const unpaid: OpeningContent = { ...BLANK, engagementTypes: ["pro_bono"], workMode: "remote" };
  const { missing, paidInTime } = openingFindings(unpaid);
  expect(missing).not.toContain("pay");
  expect(missing).not.toContain("place");
  expect(missing).toEqual(expect.arrayContaining(["workContent", "termination"]));
  expect(paidInTime).toBeNull();
});

it("counts 60 days as in time and 61 as late", () => {
  const paid = (paymentDays: number) =>
    openingFindings({ ...BLANK, engagementTypes: ["contract"], paymentDays }).paidInTime;
  expect([paid(60), paid(61)]).toEqual([true, false]);
});

it("looks into every text", () => {
  const content = {
    ...BLANK,
    outcome: "taro@firm.example へ",
    workContent: "https://firm.example を直す",
    nonCashPayment: "0256-12-3456へ電話",
    terminationTerms: "男性のみ",
  };
  expect(openingFindings(content).hints.map(({ field, kind }) => [field, kind])).toEqual([
    ["outcome", "email"],
    ["workContent", "link"],
    ["nonCash", "phone"],
    ["termination", "unfair"],
  ]);
});

import { expect, test } from "vitest";
import { pair } from "../testing/fixtures";
import { payFactor, payValue } from "./pay";

test("is 1 from the wish up and falls to 0 at half the wish", () => {
  expect(payValue(5000, 4000, 0.5)).toBe(1);
  expect(payValue(4000, 4000, 0.5)).toBe(1);
  expect(payValue(3000, 4000, 0.5)).toBe(0.5);
  expect(payValue(2000, 4000, 0.5)).toBe(0);
  expect(payValue(0, 4000, 0.5)).toBe(0);
});

test("who wishes nothing is content with nothing", () => {
  expect(payValue(0, 0, 0.5)).toBe(1);
});

test("is unknown without wish or offer, and leaves the side of an unpaid opening", () => {
  const rate = (...args: Parameters<typeof pair>) => payFactor.rate(pair(...args)).state;
  expect(rate()).toBe("known");
  expect(rate({ talent: { wishedPay: null } })).toBe("unknown");
  expect(rate({ opening: { pay: null } })).toBe("unknown");
  expect(rate({ opening: { engagementTypes: ["pro_bono"] } })).toBe("not_applicable");
});

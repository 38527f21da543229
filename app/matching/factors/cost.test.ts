import { expect, test } from "vitest";
import { pair } from "../testing/fixtures";
import { costFactor, costValue } from "./cost";

const rate = (...args: Parameters<typeof pair>) => costFactor.rate(pair(...args));

test("is 1 up to the budget and falls to 0 at 1.3 budgets", () => {
  expect(costValue(2000, 4000, 1.3)).toBe(1);
  expect(costValue(4000, 4000, 1.3)).toBe(1);
  expect(costValue(4600, 4000, 1.3)).toBeCloseTo(0.5, 12);
  expect(costValue(5200, 4000, 1.3)).toBeCloseTo(0, 12);
  expect(costValue(9000, 4000, 1.3)).toBe(0);
});

test("no budget pays for no wish, and for nothing else", () => {
  expect(costValue(0, 0, 1.3)).toBe(1);
  expect(costValue(1, 0, 1.3)).toBe(0);
});

test("different units are compared in yen an hour of this opening's work", () => {
  // 10 hours a week: 173,333 yen a month are 4,000 yen an hour.
  const wishedPay = { amount: 173_333, unit: "month" } as const;
  expect(rate({ talent: { wishedPay } }).value).toBe(1);
  expect(rate({ talent: { wishedPay: { ...wishedPay, amount: 199_333 } } }).value).toBeCloseTo(
    0.5,
    3,
  );
});

test("what cannot be converted is unknown, even in the same unit", () => {
  const monthly = { amount: 100_000, unit: "month" } as const;
  const opening = { pay: monthly, hoursMin: null, hoursMax: null };
  expect(rate({ talent: { wishedPay: monthly }, opening }).state).toBe("unknown");
  expect(rate({ talent: { wishedPay: null } }).state).toBe("unknown");
  expect(rate({ opening: { pay: null } }).state).toBe("unknown");
  const total = { amount: 1, unit: "total" } as const;
  expect(rate({ opening: { pay: total, lengthMonths: null } }).state).toBe("unknown");
});

test("leaves the side only where all the opening offers is pro bono", () => {
  expect(rate({ opening: { engagementTypes: ["pro_bono"] } }).state).toBe("not_applicable");
  expect(rate({ opening: { engagementTypes: ["pro_bono", "contract"] } }).state).toBe("known");
  expect(rate({ opening: { engagementTypes: [] } }).state).toBe("known");
});

test("says within or above, and null where it is unknown or no matter", () => {
  const payFit = (...args: Parameters<typeof pair>) =>
    costFactor.facts(pair(...args)).find((fact) => fact.key === "pay_fit");
  expect(payFit()).toEqual({ key: "pay_fit", context: "within" });
  expect(payFit({ talent: { wishedPay: { amount: 4001, unit: "hour" } } })?.context).toBe("above");
  expect(payFit({ opening: { pay: null } })?.context).toBeNull();
  expect(payFit({ opening: { engagementTypes: ["pro_bono"] } })?.context).toBeNull();
});

import { expect, test } from "vitest";
import { P_FACTOR_KEYS, Q_FACTOR_KEYS } from "../keys";
import { P_FACTORS, Q_FACTORS } from "./all";

test("the factors are the keys, in their order and on their side", () => {
  expect(Q_FACTORS.map((factor) => factor.key)).toEqual([...Q_FACTOR_KEYS]);
  expect(P_FACTORS.map((factor) => factor.key)).toEqual([...P_FACTOR_KEYS]);
  expect(Q_FACTORS.every((factor) => factor.side === "q")).toBe(true);
  expect(P_FACTORS.every((factor) => factor.side === "p")).toBe(true);
});

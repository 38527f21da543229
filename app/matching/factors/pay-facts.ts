import type { Fact } from "../facts";
import type { Pair } from "../pair";
import type { Pay } from "../types";

/** The facts that cost and pay share: as stated, in yen an hour, and the one word for firms. */
export function payFacts({ talent, opening, prepared, wish }: Pair): Fact[] {
  const { budget, unpaid } = prepared;
  const fit =
    unpaid || wish === null || budget === null ? null : wish <= budget ? "within" : "above";
  return [
    { key: "pay", talent: copy(talent.wishedPay), opening: copy(opening.pay) },
    { key: "pay_per_hour", talent: wish, opening: budget },
    { key: "pay_fit", context: fit },
  ];
}

/** An explanation outlives its input and must not change with it. */
function copy(pay: Pay | null): Pay | null {
  return pay && { amount: pay.amount, unit: pay.unit };
}

import { expect, test } from "vitest";
import { LISTS, takeList } from "./limit.server";

test("an account that asks without end is stopped for a while, and no other one", async () => {
  for (let n = 0; n < LISTS.points; n++) await takeList("one");
  const refused = await takeList("one").catch((reason: unknown) => reason);
  expect(refused).toBeInstanceOf(Response);
  expect((refused as Response).status).toBe(429);
  expect(Number((refused as Response).headers.get("Retry-After"))).toBeGreaterThan(0);
  await takeList("another");
});

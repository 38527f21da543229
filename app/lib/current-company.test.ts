import { expect, test } from "vitest";
import { companyCookie, currentFirst } from "./current-company";

const [first, second] = [
  "11111111-1111-4111-8111-111111111111",
  "22222222-2222-4222-8222-222222222222",
];
const firms = [{ id: first }, { id: second }];

test("the firm that was chosen comes first", () => {
  const cookie = companyCookie(second, false).split(";")[0];
  expect(currentFirst(firms, `locale=ja; ${cookie}`)).toEqual([{ id: second }, { id: first }]);
});

test.each([undefined, "", "company=x", "company=33333333-3333-4333-8333-333333333333"])(
  "%j changes nothing, and brings no firm in",
  (cookie) => {
    expect(currentFirst(firms, cookie)).toEqual(firms);
  },
);

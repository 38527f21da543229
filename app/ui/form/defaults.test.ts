import { expect, test } from "vitest";
import { toRawValues } from "./defaults";

test("columns of a row become what inputs send", () => {
  const row = { name: "A", size: 0, pay: null, news: true, hidden: false, codes: ["x"] };
  expect(toRawValues({ ...row, people: [{ level: 2 }] })).toEqual({
    name: "A",
    size: "0",
    pay: "",
    news: "on",
    hidden: "",
    codes: ["x"],
    people: [{ level: "2" }],
  });
});

import { expect, test } from "vitest";
import { idParam } from "./params";

const ID = "01a20b9c-ea6f-77ad-9dcf-200a4713dd1e";

test("an id is taken, in one spelling", () => {
  expect(idParam(ID)).toBe(ID);
  expect(idParam(ID.toUpperCase())).toBe(ID);
});

test.each([undefined, "", "1", "draft", `${ID} `, `${ID}\n`, `{${ID}}`, "../etc", ID.slice(1)])(
  "%j is not found",
  (value) => {
    try {
      idParam(value);
      expect.unreachable();
    } catch (thrown) {
      expect((thrown as Response).status).toBe(404);
    }
  },
);

import { expect, test } from "vitest";
import { homePath } from "./home";

const nobody = { isAdmin: false, hasTalentProfile: false, companies: [] };

test.each([
  [{}, "/welcome"],
  [{ hasTalentProfile: true }, "/talent"],
  [{ hasTalentProfile: true, companies: [{}] }, "/company"],
  [{ isAdmin: true, hasTalentProfile: true, companies: [{}] }, "/admin"],
])("%j begins at %s", (kinds, path) => {
  expect(homePath({ ...nobody, ...kinds })).toBe(path);
});

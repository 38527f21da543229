import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const APP = new URL("..", import.meta.url).pathname;

/** Where the key comes from, and the one module that uses it. */
const KNOWN = [
  "embedded/keys.ts",
  "embedded/lite-backend.ts",
  "lib/backend.ts",
  "lib/service.server.ts",
  "server.ts",
];

it("the secret key is used by one module", () => {
  const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
  );
  const naming = files.filter((path) =>
    readFileSync(join(APP, path), "utf8").includes("secretKey"),
  );
  expect(naming.sort()).toEqual(KNOWN);
});

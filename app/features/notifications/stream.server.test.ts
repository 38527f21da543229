import { expect, it } from "vitest";
import type { Backend } from "~/lib/backend";
import { markStream } from "./stream.server";

const backend: Backend = {
  url: "http://database.invalid",
  publishableKey: "public",
  secretKey: "secret",
  fetch: async () => Response.json({}),
  embedded: false,
};
const closing = new AbortController().signal;

it("lets a person listen on some pages at once, not on any number of them", () => {
  const open = (accountId: string) => {
    const page = new AbortController();
    const { status } = markStream({ backend, accountId, gone: page.signal, closing });
    return { status, leave: () => page.abort() };
  };
  const pages = Array.from({ length: 20 }, () => open("a"));
  expect(pages.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect(open("a").status).toBe(204);
  expect(open("b").status).toBe(200);
  pages[0]?.leave();
  expect(open("a").status).toBe(200);
});

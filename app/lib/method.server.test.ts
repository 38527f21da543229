import { expect, it } from "vitest";
import { requirePost } from "./method.server";

it.each(["GET", "PUT", "DELETE"])("%s is refused where only a post is meant", (method) => {
  const asked = () => requirePost(new Request("http://localhost/", { method }));
  let refused: unknown = null;
  try {
    asked();
  } catch (reason) {
    refused = reason;
  }
  expect(refused).toMatchObject({ status: 405 });
});

it("a post is let through", () => {
  requirePost(new Request("http://localhost/", { method: "POST" }));
});

import { expect, test } from "vitest";
import { readUpload } from "./upload";

function request(fields: Record<string, string | Blob>): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return new Request("http://musubi.test/", { method: "POST", body });
}

test("texts and files are told apart; a blank file field is none", async () => {
  const upload = await readUpload(
    request({ note: "読む", file: new Blob(["a,b"]), blank: new Blob([]) }),
    10_000,
  );
  if (!upload.ok) throw new Error("too large");
  expect(upload.text("note")).toBe("読む");
  expect(upload.text("file")).toBe("");
  expect(Buffer.from((await upload.file("file")) ?? []).toString()).toBe("a,b");
  expect(await upload.file("blank")).toBeNull();
  expect(await upload.file("note")).toBeNull();
  expect(await upload.file("missing")).toBeNull();
});

test("ten megabytes are told to be too large", async () => {
  const big = request({ file: new Blob([new Uint8Array(10 * 1024 * 1024)]) });
  expect(await readUpload(big, 300_000)).toEqual({ ok: false, tooLarge: true });
});

test.each([
  ["text/plain", "x", 415],
  ["application/x-www-form-urlencoded", "a=b", 415],
  ["multipart/form-data; boundary=x", "no form", 400],
  ["multipart/form-data", "--x", 400],
])("a body of %s that no form sends is refused", async (type, body, status) => {
  const odd = new Request("http://musubi.test/", {
    method: "POST",
    body,
    headers: { "Content-Type": type },
  });
  const answer = await readUpload(odd, 1_000).catch((error: unknown) => error);
  expect((answer as Response).status).toBe(status);
});

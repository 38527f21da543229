import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { gapless } from "./gapless";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

async function sent(...chunks: Uint8Array[]): Promise<string> {
  return (await buffer(Readable.from(chunks).pipe(gapless()))).toString();
}

test("zeros at the end of a buffer are left out", async () => {
  expect(await sent(bytes("つ", [0, 0]), bytes("ばめ"))).toBe("つばめ");
});

test("characters that are cut in two come out whole", async () => {
  const swallow = bytes("つばめ");
  expect(await sent(swallow.subarray(0, 4), swallow.subarray(4))).toBe("つばめ");
});

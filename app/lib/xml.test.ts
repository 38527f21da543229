import fc from "fast-check";
import { expect, it } from "vitest";
import { xmlText } from "./xml";

it("escapes what has a meaning in XML", () => {
  expect(xmlText(`<b a="1" c='2'>&amp;</b>`)).toBe(
    "&lt;b a=&quot;1&quot; c=&apos;2&apos;&gt;&amp;amp;&lt;/b&gt;",
  );
});

it("drops what XML cannot carry and keeps the rest", () => {
  expect(xmlText("在庫\u0000\u0008\ud800\uffff𠮷\n\t")).toBe("在庫𠮷\n\t");
});

it("never leaves markup", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(xmlText(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos);)/);
    }),
  );
});

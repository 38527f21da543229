import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORM_LIMITS, readFields, valueAt } from "./form-data";

const read = (query: string) => readFields(new URLSearchParams(query));

describe("readFields", () => {
  test("nests dotted names", () => {
    expect(read("name=A&rows.0.id=x&rows.0.level=2&rows.1.id=y")).toEqual({
      name: "A",
      rows: [{ id: "x", level: "2" }, { id: "y" }],
    });
  });

  test("gathers repeated names", () => {
    expect(read("themes=a&themes=b&themes=c")).toEqual({ themes: ["a", "b", "c"] });
  });

  test("closes gaps between rows and keeps their order", () => {
    expect(read("rows.7.id=late&rows.2.id=early")).toEqual({
      rows: [{ id: "early" }, { id: "late" }],
    });
  });

  test("keeps the first kind where names contradict each other", () => {
    expect(read("a=1&a.b=2")).toEqual({ a: "1" });
    expect(read("a.b=2&a=1")).toEqual({ a: { b: "2" } });
  });

  test("reads line ends of posted forms as line feeds", () => {
    expect(read("text=one%0D%0Atwo%0Dthree")).toEqual({ text: "one\ntwo\nthree" });
  });

  test.each([
    "a.999999999=x",
    `a.${FORM_LIMITS.index + 1}=x`,
    "a.-1=x",
    "a.01=x",
    "0=x",
    "__proto__.polluted=x",
    "constructor.prototype.polluted=x",
    "isPrototypeOf.polluted=x",
    "isPrototypeOf.call.polluted=x",
    "toLocaleString.name=x",
    "a.propertyIsEnumerable.polluted=x",
    "a.__proto__.polluted=x",
    "a..b=x",
    ".=x",
    "=x",
    "a.b.c.d.e.f=x",
    `${"a".repeat(300)}=x`,
  ])("leaves out %s", (query) => {
    expect(read(query)).toEqual({});
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.prototype.isPrototypeOf).not.toHaveProperty("polluted");
    expect(Function.prototype.call).not.toHaveProperty("polluted");
  });

  test("stops at a bounded number of fields, fast", () => {
    const query = Array.from({ length: 30_000 }, (_, n) => `a.${n % 200}.b${n}=x`).join("&");
    const started = performance.now();
    const values = read(query);
    expect(performance.now() - started).toBeLessThan(500);
    const fields = (values.a as object[]).flatMap((row) => Object.keys(row));
    expect(fields).toHaveLength(FORM_LIMITS.fields);
  });

  test("never throws and never touches a prototype", () => {
    const segment = fc.oneof(
      fc.string(),
      fc.constantFrom("a", "0", "7", "__proto__", "constructor"),
    );
    const name = fc.array(segment, { maxLength: 7 }).map((parts) => parts.join("."));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (entries) => {
        const values = readFields(entries);
        expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});

describe("valueAt", () => {
  test("finds nested values and nothing inherited", () => {
    const values = { rows: [{ id: "x" }] };
    expect(valueAt(values, "rows.0.id")).toBe("x");
    expect(valueAt(values, "rows.1.id")).toBeUndefined();
    expect(valueAt(values, "constructor.name")).toBeUndefined();
  });
});

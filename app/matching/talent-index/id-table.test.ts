import fc from "fast-check";
import { expect, test } from "vitest";
import { IdTable } from "./id-table";

/** Few enough that they are removed and added again, close enough to collide. */
const uuid = fc
  .tuple(fc.nat(40), fc.constantFrom("00000000", "ffffffff", "80000000"))
  .map(([n, head]) => `${head}-0000-4000-8000-${n.toString(16).padStart(12, "0")}`);
const anyId = fc.oneof(
  { weight: 4, arbitrary: uuid },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 3 }) },
  // Not in lower case: a text, and another id than its twin.
  { weight: 1, arbitrary: uuid.map((id) => id.toUpperCase()) },
);

test("finds what a map finds, both ways, whatever came and went", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyId, fc.boolean()), { maxLength: 200 }), (steps) => {
      const table = new IdTable();
      const map = new Map<string, number>();
      steps.forEach(([id, adds], row) => {
        if (adds && !map.has(id)) {
          table.add(id, row);
          map.set(id, row);
        } else if (!adds) {
          table.remove(id);
          map.delete(id);
        }
      });
      for (const [id] of steps) expect(table.rowOf(id)).toBe(map.get(id) ?? -1);
      for (const [id, row] of map) expect(table.idOf(row)).toBe(id);
    }),
    { numRuns: 500 },
  );
});

test("grows", () => {
  const table = new IdTable();
  const id = (n: number) => `${n.toString(16).padStart(8, "0")}-1111-4111-8111-111111111111`;
  for (let n = 0; n < 5000; n++) table.add(id(n), n);
  for (let n = 0; n < 5000; n++) expect(table.rowOf(id(n))).toBe(n);
  expect(table.rowOf(id(5000))).toBe(-1);
  expect(table.idOf(4999)).toBe(id(4999));
});

import { expect, test } from "vitest";
import { need, pair, skill } from "../testing/fixtures";
import type { HeldSkill, Requirement } from "../types";
import { growthFactor } from "./growth";

function at(learning: number[], requirements: Requirement[], skills: HeldSkill[]) {
  return pair({ talent: { learning, skills }, opening: { requirements } });
}
const value = (...args: Parameters<typeof at>) => growthFactor.rate(at(...args)).value;

test("counts what is wished and at most one level short, up to two", () => {
  const requirements = [need(1, 3), need(2, 3), need(3, 3)];
  const skills = [skill(1, 2), skill(2, 2), skill(3, 2)];
  expect(value([1], requirements, skills)).toBe(0.5);
  expect(value([1, 2], requirements, skills)).toBe(1);
  expect(value([1, 2, 3], requirements, skills)).toBe(1);
  expect(value([9], requirements, skills)).toBe(0);
});

test("two levels short is out of reach; one short and none short are in it", () => {
  expect(value([1], [need(1, 3)], [skill(1, 1)])).toBe(0);
  expect(value([1], [need(1, 3)], [skill(1, 2)])).toBe(0.5);
  expect(value([1], [need(1, 3)], [skill(1, 3)])).toBe(0.5);
});

test("a beginner can learn what is asked for at level 1, not at level 2", () => {
  expect(value([1], [need(1, 1)], [])).toBe(0.5);
  expect(value([1], [need(1, 2)], [])).toBe(0);
});

test("no wish to learn is unknown; no requirements is not applicable", () => {
  expect(growthFactor.rate(at([], [need(1, 1)], [])).state).toBe("unknown");
  expect(growthFactor.rate(at([1], [], [])).state).toBe("not_applicable");
});

test("names what can be learned, by skill id", () => {
  const facts = growthFactor.facts(at([5, 4], [need(5, 1), need(4, 1), need(3, 1)], []));
  expect(facts).toEqual([{ key: "learning", talent: [4, 5], context: [4, 5] }]);
});

import { expect, test } from "vitest";
import { need, pair, RELATIONS, skill } from "../testing/fixtures";
import { mustSkillsGate } from "./must-skills";

const must = (id: number, level: number) => need(id, level, { must: true });

function check(requirements: ReturnType<typeof need>[], skills: ReturnType<typeof skill>[]) {
  return mustSkillsGate.check(
    pair({ talent: { skills }, opening: { requirements }, context: { relations: RELATIONS } }),
  );
}

test("passes at the level and above it", () => {
  expect(check([must(1, 3)], [skill(1, 3)]).outcome).toBe("pass");
  expect(check([must(1, 3)], [skill(1, 5)]).outcome).toBe("pass");
});

test("passes when nothing is a must, and when nothing is required", () => {
  expect(check([need(1, 5)], []).outcome).toBe("pass");
  expect(check([], []).outcome).toBe("pass");
});

test("a must that is absent fails: a blank profile does not hold it", () => {
  expect(check([must(1, 1)], [])).toEqual({ outcome: "fail", reason: "must_skill_missing" });
});

test("one level short fails", () => {
  expect(check([must(1, 3)], [skill(1, 2)])).toEqual({
    outcome: "fail",
    reason: "must_skill_below_level",
  });
});

test("a fully similar skill at the highest level is no substitute", () => {
  expect(check([must(1, 1)], [skill(2, 5, "certificate")]).reason).toBe("must_skill_missing");
});

test("one met must does not make up for another", () => {
  expect(check([must(1, 1), must(4, 2)], [skill(1, 5), skill(4, 1)]).outcome).toBe("fail");
});

test("an absent must is named before one below its level", () => {
  expect(check([must(1, 3), must(4, 2)], [skill(1, 1)]).reason).toBe("must_skill_missing");
});

test("gives required and held level of every must, and of nothing else", () => {
  const facts = mustSkillsGate.facts(
    pair({
      talent: { skills: [skill(1, 2)] },
      opening: { requirements: [need(7, 1), must(4, 2), must(1, 3)] },
    }),
  );
  expect(facts).toMatchObject([
    { key: "requirement", opening: { skillId: 1, level: 3 }, talent: { level: 2 } },
    { key: "requirement", opening: { skillId: 4, level: 2 }, talent: { level: null } },
  ]);
});

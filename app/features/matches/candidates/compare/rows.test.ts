import { describe, expect, it } from "vitest";
import { locales } from "~/i18n/locale";
import { OPENING } from "../../explanation/samples";
import { candidateWith, tellerIn } from "../people.fixture";
import { readHandles, withHandles } from "./handles";
import { compareGroups } from "./rows";

const STRONG = candidateWith(1);
const OTHER = candidateWith(2, {
  prefecture: "16",
  skills: [{ id: 1, level: 2, evidence: "self" }],
  wishedPay: { amount: 100_000, unit: "hour" },
});

describe.each(locales)("a comparison in %s", (locale) => {
  const teller = tellerIn(locale);
  const { words } = teller;
  const rows = (people = [STRONG, OTHER]) =>
    compareGroups(people, OPENING.requirements, teller).flatMap((group) => group.rows);
  const row = (label: string, people?: (typeof STRONG)[]) =>
    rows(people).find((each) => each.label === label);

  it("has a cell for each person in each row, all with words", () => {
    for (const { cells, label } of rows()) {
      expect(label).not.toBe("");
      expect(cells).toHaveLength(2);
      for (const { text } of cells) expect(text).not.toMatch(/^$|undefined|null|NaN|candidate\./);
    }
  });

  it("says how a skill compares with what is asked for", () => {
    const skill = row("<skill 1>");
    expect(skill?.note).toBe(
      words("candidate.compare.asked", {
        need: words("explanation.skills.must"),
        level: words("vocabulary.level", { level: "3" }),
      }),
    );
    expect(skill?.cells.map(({ level }) => level)).toEqual([
      { held: 5, asked: 3 },
      { held: 2, asked: 3 },
    ]);
    expect(skill?.cells[0]?.detail).toContain(words("candidate.compare.above", { levels: 2 }));
    expect(skill?.cells[1]?.detail).toContain(words("candidate.compare.below", { levels: 1 }));
    expect(row("<skill 2>")?.cells[1]?.text).toBe(words("explanation.skills.none"));
  });

  it("marks what differs and who has most, in words", () => {
    const place = row(words("match.card.prefecture"));
    expect(place).toMatchObject({ differs: true, cells: [{ text: "<p47>" }, { text: "<p16>" }] });
    expect(row("<skill 1>")?.cells.map(({ best }) => best)).toEqual([true, false]);
    for (const { cells, differs } of rows([STRONG, candidateWith(3)])) {
      expect(differs).toBe(false);
      expect(cells.some(({ best }) => best)).toBe(false);
    }
  });

  it("calls nothing at all no strength, beside somebody of whom less is known", () => {
    const none = candidateWith(2, { learning: [9] });
    const unknown = candidateWith(3, { learning: [] });
    const cells = row(words("explanation.factors.growth.name"), [none, unknown])?.cells ?? [];
    expect(cells.map(({ share }) => share)).toEqual([0, null]);
    expect(cells.some(({ best }) => best)).toBe(false);
  });

  it("lists the skills as the opening does: musts first, then by weight", () => {
    const must = { level: 3, must: true };
    const asked = [
      { skillId: 1, ...must, must: false, weight: 3 },
      { skillId: 9, ...must, weight: 1 },
      { skillId: 2, ...must, weight: 2 },
    ];
    const skills = compareGroups([STRONG, OTHER], asked, teller).find(
      ({ key }) => key === "skills",
    );
    expect(skills?.rows.map(({ key }) => key)).toEqual(["2", "9", "1"]);
  });

  it("tells of a wish above the budget only that it is", () => {
    const name = words("explanation.factors.cost.name");
    const dearer = candidateWith(3, { wishedPay: { amount: 900_000, unit: "hour" } });
    const cells = row(name, [OTHER, dearer])?.cells;
    expect(cells?.[0]).toEqual({ text: words("candidate.compare.aboveBudget"), share: null });
    expect(cells?.[1]).toEqual(cells?.[0]);
  });
});

describe("the handles of an address", () => {
  const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
  const read = (...handles: string[]) =>
    readHandles(new URLSearchParams(handles.map((handle) => ["c", handle])));

  it("are four at most, each once, in their order", () => {
    expect(read(id(2), id(1), id(2))).toEqual({ handles: [id(2), id(1)], more: 0 });
    const six = [1, 2, 3, 4, 5, 6].map(id);
    expect(read(...six)).toEqual({ handles: six.slice(0, 4), more: 2 });
  });

  it("take the place of others in another address", () => {
    const from = new URLSearchParams(`tab=near&c=${id(1)}&c=${id(2)}`);
    expect(withHandles(from, [id(3)]).toString()).toBe(`tab=near&c=${id(3)}`);
  });

  it("are none for what is no handle", () => {
    expect(read("", "x", `${id(1)}x`, "' or 1=1")).toEqual({ handles: [], more: 0 });
  });
});

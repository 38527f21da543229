import { describe, expect, it } from "vitest";
import { PEOPLE } from "./people";
import { talentRows } from "./talent-lines";

const LINE = "山田 花|ヤマダ ハナ|06|2|A E|agriculture|田んぼと工場を見ています。";

describe("talentRows", () => {
  it("reads a line", () => {
    expect(talentRows(`\n${LINE}\n`)).toEqual([
      {
        family: "山田",
        given: "花",
        familyKana: "ヤマダ",
        givenKana: "ハナ",
        prefecture: "06",
        seniority: 2,
        industries: ["A", "E"],
        themes: ["agriculture"],
        summary: "田んぼと工場を見ています。",
        extra: {},
      },
    ]);
  });

  it("reads what is special", () => {
    const [row] = talentRows(`${LINE}|plus=1013:4,59:3 ties=06,05 langs=en onsite soon paused`);
    expect(row?.extra).toEqual({
      plus: [
        [1013, 4],
        [59, 3],
      ],
      ties: ["06", "05"],
      langs: ["en"],
      onsite: true,
      availableSoon: true,
      status: "paused",
    });
  });

  it.each([
    ["a missing field", LINE.replace("|06", "")],
    ["a name without its parts", LINE.replace("山田 花", "山田花")],
    ["a seniority that there is not", LINE.replace("|2|", "|7|")],
    ["a word that is not known", `${LINE}|onsight`],
    ["a skill without a level", `${LINE}|plus=1013`],
  ])("refuses %s", (_, line) => {
    expect(() => talentRows(line)).toThrow();
  });
});

it("gives everybody of the demonstration a name and an introduction of their own", () => {
  const names = PEOPLE.map(({ row }) => `${row.family} ${row.given}`);
  expect(new Set(names).size).toBe(PEOPLE.length);
  expect(new Set(PEOPLE.map(({ row }) => row.summary)).size).toBe(PEOPLE.length);
});

it("keeps kana in katakana", () => {
  const odd = PEOPLE.filter(
    ({ row }) => !/^[ァ-ヺー]+$/.test(row.familyKana) || !/^[ァ-ヺー]+$/.test(row.givenKana),
  );
  expect(odd).toEqual([]);
});

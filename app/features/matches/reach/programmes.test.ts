import { expect, test } from "vitest";
import type { TrainingProgramme } from "~/features/reference/types";
import { programmesFor } from "./programmes";

const programme = (code: string, change: Partial<TrainingProgramme> = {}): TrainingProgramme => ({
  code,
  nameJa: `${code}の事業`,
  nameEn: `Programme ${code}`,
  ministry: { ja: "省", en: "Ministry" },
  teaches: { ja: "", en: "" },
  officialUrl: null,
  audience: "public",
  skillIds: [1],
  ...change,
});
const codesOf = (list: readonly TrainingProgramme[]) =>
  programmesFor(1, list, "ja").map(({ code }) => code);

test("those that teach the skill, the most specific first, none for officials", () => {
  const list = [
    programme("broad", { skillIds: [1, 2, 3] }),
    programme("other", { skillIds: [2] }),
    programme("officials", { audience: "officials" }),
    programme("specific"),
  ];
  expect(codesOf(list)).toEqual(["specific", "broad"]);
});

test("at most three, in the language asked for, with a link only where one was verified", () => {
  const list = ["a", "b", "c", "d"].map((code) => programme(code));
  expect(codesOf(list)).toEqual(["a", "b", "c"]);
  const [first] = programmesFor(1, [programme("a", { officialUrl: "https://a.test/" })], "en");
  expect(first).toEqual({
    code: "a",
    name: "Programme a",
    ministry: "Ministry",
    url: "https://a.test/",
  });
});

import { describe, expect, it } from "vitest";
import {
  groupSkills,
  municipalityOptions,
  placeIn,
  prefectureOptions,
  skillOptions,
} from "./options";
import type { Municipality, Prefecture, Skill, SkillCatalogue } from "./types";

const region = (code: string) => ({ code, nameJa: `${code}地方`, nameEn: code });
const prefecture = (code: string, regionCode: string): Prefecture => ({
  code,
  nameJa: `県${code}`,
  nameEn: `Prefecture ${code}`,
  kana: "けん",
  region: region(regionCode),
  tile: { col: 0, row: 0 },
  population2020: 1,
});
const municipality = (code: string, name: string, nameEn: string): Municipality => ({
  nameEn,
  code,
  prefectureCode: code.slice(0, 2),
  name,
  kana: "むら",
});
const skill = (id: number, groupCode: string, retired = false): Skill => ({
  id,
  kind: "standard",
  groupCode,
  nameJa: `技${id}`,
  nameEn: `Skill ${id}`,
  keywords: "",
  retired,
});
const catalogue: SkillCatalogue = {
  groups: [
    { code: "1", parentCode: null, nameJa: "大", nameEn: "Top" },
    { code: "1.1", parentCode: "1", nameJa: "中", nameEn: "Sub" },
    { code: "tool", parentCode: null, nameJa: "道具", nameEn: "Tools" },
  ],
  skills: [skill(1, "1.1"), skill(2, "1.1", true), skill(1001, "tool")],
};

describe("prefectureOptions", () => {
  it("stands prefectures under their regions in the order given", () => {
    const options = prefectureOptions("ja", [prefecture("01", "a"), prefecture("02", "b")]);
    expect(options.map((o) => [o.group, o.items.map((i) => i.label)])).toEqual([
      ["a地方", ["県01"]],
      ["b地方", ["県02"]],
    ]);
  });
});

describe("municipalityOptions", () => {
  it("tells namesakes of one prefecture apart", () => {
    const labels = municipalityOptions("ja", [
      municipality("014036", "泊村", "Tomari Village"),
      municipality("014044", "神恵内村", "Kamoenai Village"),
      municipality("016969", "泊村", "Tomari Village"),
    ]).map((o) => o.label);
    expect(labels).toEqual(["泊村（014036）", "神恵内村", "泊村（016969）"]);
  });

  it("are in Latin letters for those who read English", () => {
    const town = municipality("014044", "神恵内村", "Kamoenai Village");
    expect(municipalityOptions("en", [town])[0]?.label).toBe("Kamoenai Village");
    expect(placeIn("en", prefecture("01", "a"), town)).toMatch(/^Kamoenai Village, /);
    expect(placeIn("ja", prefecture("01", "a"), town)).toBe("県01神恵内村");
    expect(placeIn("en", prefecture("01", "a"), { ...town, nameEn: null })).toContain("神恵内村");
  });
});

describe("groupSkills", () => {
  it("names the category before the sub-category and leaves out empty groups", () => {
    const groups = groupSkills("en", catalogue, [skill(1, "1.1")]);
    expect(groups.map((g) => g.label)).toEqual(["Top › Sub"]);
  });
});

describe("skillOptions", () => {
  const values = (chosen: string) =>
    skillOptions("ja", catalogue, chosen).flatMap((g) => g.items.map((i) => i.value));

  it("does not offer what is retired", () => {
    expect(values("")).toEqual(["1", "1001"]);
  });

  it("keeps a retired skill that was chosen before", () => {
    expect(values("2")).toEqual(["1", "2", "1001"]);
  });
});

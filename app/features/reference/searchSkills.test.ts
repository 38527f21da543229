import { describe, expect, it } from "vitest";
import standard from "../../../supabase/reference/dss_skills.json";
import items from "../../../supabase/reference/standard_items.json";
import tools from "../../../supabase/reference/tools.json";
import { searchSkills } from "./searchSkills";
import type { SkillCatalogue } from "./types";

const named = ({ ja, en }: { ja: string; en: string }) => ({ nameJa: ja, nameEn: en });
const catalogue: SkillCatalogue = {
  groups: [
    ...standard.categories.map((g) => ({ ...named(g), code: g.code, parentCode: null })),
    ...standard.subcategories.map((g) => ({ ...named(g), code: g.code, parentCode: g.category })),
    { nameJa: "ツール・製品", nameEn: "Tools and products", code: "tool", parentCode: null },
  ],
  skills: [
    ...standard.skills.map((skill, index) => ({
      ...named(skill),
      id: index + 1,
      kind: "standard" as const,
      groupCode: skill.subcategory,
      keywords: items[index]?.keywords.join("、") ?? "",
      retired: false,
    })),
    ...tools.map((tool) => ({
      ...named(tool),
      id: tool.id,
      kind: "tool" as const,
      groupCode: "tool",
      keywords: tool.keywords.join("、"),
      retired: tool.code === "react",
    })),
  ],
};
const names = (text: string) => searchSkills(catalogue, text).map((skill) => skill.nameJa);

describe("searchSkills", () => {
  it("gives everything on offer for a blank text", () => {
    expect(searchSkills(catalogue, " 　")).toHaveLength(216);
  });

  it.each([
    ["キントーン", "kintone"],
    ["きんとーん", "kintone"],
    ["ｷﾝﾄｰﾝ", "kintone"],
    ["ＫＩＮＴＯＮＥ", "kintone"],
    ["えくせる", "Excel VBA・Power Query"],
    ["powerbi", "Power BI"],
    ["アマゾンウェブサービス", "AWS"],
    ["X", "Instagram・SNS運用"],
    ["棚卸し", "在庫・販売管理システム"],
    ["欠品", "在庫・販売管理システム"],
    ["project management", "プログラム／プロジェクトマネジメント"],
    ["SRE", "SREプロセス"],
  ])("finds %s as %s", (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it.each([
    ["ユーザーリサーチ", "顧客・ユーザー/ステークホルダー理解"],
    ["user research", "顧客・ユーザー/ステークホルダー理解"],
    ["UI/UX", "デジタルプロダクト設計"],
    ["UXデザイン", "デジタルプロダクト設計"],
    ["業務改善", "ビジネスとエンタープライズのアーキテクチャ設計"],
    ["業務の見直し", "ビジネスとエンタープライズのアーキテクチャ設計"],
    ["Webマーケティング", "マーケティング"],
    ["プロマネ", "プログラム／プロジェクトマネジメント"],
    ["プログラミング", "バックエンドシステム開発"],
    ["データアナリスト", "数理統計・多変量解析・データ可視化"],
  ])("finds what people mean by %s: %s", (text, name) => {
    expect(names(text)).toContain(name);
  });

  it("finds Latin letters where a word begins, also in the middle of a name", () => {
    expect(names("UX")).toContain("Figma");
    expect(names("UX")).not.toContain("Linuxサーバー");
    expect(names("UX")).not.toContain("Vue.js・Nuxt");
    expect(names("Lin")).toContain("Linuxサーバー");
    expect(names("SQL")).toContain("SQL・データベース");
    expect(names("hub")).toContain("Git・GitHub");
    expect(names("nuxt")).toEqual(["Vue.js・Nuxt"]);
  });

  it("puts names before keywords", () => {
    const found = names("ダッシュボード データ");
    expect(found[0]).toBe("数理統計・多変量解析・データ可視化");
    expect(found).toContain("Looker Studio");
  });

  it("puts whole names before single words of a keyword", () => {
    expect(searchSkills(catalogue, "data")[0]?.nameEn).toMatch(/^Data/);
  });

  it("wants every word", () => {
    expect(names("データ 品質")).toContain("データの品質・安全性向上");
    expect(names("データ 溶接")).toEqual([]);
  });

  it("finds what stands under a group by the group's name", () => {
    expect(names("パーソナルスキル")).toHaveLength(6);
  });

  it("does not offer what is retired", () => {
    expect(names("React")).toEqual([]);
  });
});

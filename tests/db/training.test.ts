import { describe, expect, it } from "vitest";
import {
  loadNationalKpi,
  loadQualifications,
  loadTrainingProgrammes,
} from "~/features/reference/training.server";
import { freshDatabase } from "./harness";

const db = await freshDatabase();

describe("qualifications", () => {
  it("come in their order with the skills that they prove", async () => {
    const all = await loadQualifications(db);
    expect(all[0]).toMatchObject({
      code: "ip",
      nameJa: "ITパスポート試験",
      level: 1,
      retired: false,
    });
    const nw = all.find(({ code }) => code === "nw");
    expect(nw?.skills).toEqual([{ skillId: 50, level: 4 }]);
    expect(nw?.mappingNote?.ja).toContain("本サービス独自");
  });

  it("ask for a last day only where a holder has to renew", async () => {
    const all = await loadQualifications(db);
    expect(all.filter(({ expires }) => expires).map(({ code }) => code)).toEqual(["riss"]);
  });

  it("that prove no skill carry no note", async () => {
    const bare = (await loadQualifications(db)).filter(({ skills }) => skills.length === 0);
    expect(bare.map(({ mappingNote }) => mappingNote)).toEqual([null, null, null]);
  });
});

describe("training programmes", () => {
  it("link only where the page was verified", async () => {
    const all = await loadTrainingProgrammes(db);
    expect(all).toHaveLength(10);
    expect(all.flatMap(({ officialUrl }) => officialUrl ?? [])).toEqual([
      "https://manabi-dx.ipa.go.jp/",
      "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/koyou_roudou/koyou/kyufukin/d01-1.html",
      "https://cyder.nict.go.jp/",
    ]);
  });

  it("tell those for officials apart, and cover the standard as they say", async () => {
    const all = await loadTrainingProgrammes(db);
    const officials = all.filter(({ audience }) => audience === "officials");
    expect(officials.map(({ code }) => code)).toEqual(["stat_analyst", "unified_it"]);
    expect(all[0]?.skillIds).toHaveLength(67);
  });
});

describe("the national KPI", () => {
  it("carries source, caveat and what each number covers", async () => {
    const kpi = await loadNationalKpi(db);
    expect(kpi.cumulativeTarget).toBe(2_300_000);
    expect(kpi.source.ja).toContain("2024年12月時点");
    expect(kpi.years.map(({ fiscalYear, target, actual }) => [fiscalYear, target, actual])).toEqual(
      [
        [2022, 250_000, 330_000],
        [2023, 350_000, 510_000],
        [2024, 480_000, 440_000],
      ],
    );
    expect(kpi.years[2]).toMatchObject({ provisional: true, women: 42_000, womenShare: 0.28 });
    expect(kpi.years[2]?.actualCovers?.ja).toContain("上半期のみ");
    expect(kpi.womenReferenceShare).toBe(0.21);
  });
});

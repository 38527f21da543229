import { describe, expect, it } from "vitest";
import { locales } from "~/i18n/locale";
import { toCsv } from "~/lib/csv";
import { tableOf } from "./export.server";
import { candidateWith, tellerIn } from "./people.fixture";
import type { Candidate } from "./types";

function exported({ rank, card, missed, explanation: { score, sides } }: Candidate) {
  return { rank, card, missed, score, q: sides.q.value, p: sides.p.value };
}

describe.each(locales)("the candidates as a table in %s", (locale) => {
  const teller = tellerIn(locale);

  it("has a cell for every column, also of somebody who has stated nothing", () => {
    const blank = candidateWith(2, {
      skills: [],
      roles: [],
      onsiteDaysMax: null,
      engagementTypes: [],
      hoursMin: null,
      hoursMax: null,
      availableFrom: null,
      languages: [],
      confirmedOn: null,
    });
    const { header, rows } = tableOf([candidateWith(1), blank].map(exported), teller);
    expect(rows.map((row) => row.length)).toEqual([header.length, header.length]);
    expect(new Set(header).size).toBe(header.length);
    expect(rows[1]?.slice(0, 1)).toEqual([2]);
  });

  it("shows scores as the page does and days as spreadsheets read them", () => {
    const candidate = candidateWith(1);
    const [row] = tableOf([exported(candidate)], teller).rows;
    expect(row?.slice(0, 3)).toEqual([
      1,
      candidate.card.code,
      Math.round(candidate.explanation.score),
    ]);
    expect(row).toContain("2026-11-01");
  });

  it("says which condition is not met", () => {
    const near = { ...exported(candidateWith(1)), missed: "hours" as const };
    const name = teller.words("explanation.gates.hours.name");
    expect(tableOf([near], teller).rows[0]).toContain(name);
  });

  it("holds no handle and nothing that the card does not", () => {
    const candidate = candidateWith(1, { wishedPay: { amount: 7654, unit: "hour" } });
    const { header, rows } = tableOf([exported(candidate)], teller);
    const csv = toCsv(header, rows);
    for (const secret of [candidate.card.handle, "7654", "7,654", "<p46>", "<p45>", "<skill 9>"]) {
      expect(csv).not.toContain(secret);
    }
  });
});

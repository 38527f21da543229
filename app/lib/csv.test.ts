import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvResponse, toCsv } from "./csv";

const parse = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, "").trimEnd()).data;

describe("toCsv", () => {
  it("begins with a byte order mark and ends lines as Excel does", () => {
    expect(toCsv(["名前"], [["燕製作所"]])).toBe("\uFEFF名前\r\n燕製作所\r\n");
  });

  it("keeps commas, quotes and line breaks inside their cell", () => {
    const cell = '紙の台帳,"手書き"\n毎日';
    expect(parse(toCsv(["a", "b"], [[cell, 3]]))).toEqual([
      ["a", "b"],
      [cell, "3"],
    ]);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "＠a"])("disarms %j", (formula) => {
    expect(parse(toCsv(["a", "b"], [[formula, ""]]))[1]?.[0]).toBe(`'${formula}`);
  });

  it("leaves numbers numbers", () => {
    expect(toCsv(["yen"], [[-500]])).toContain("\r\n-500\r\n");
  });

  it("never gives a spreadsheet a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const cells = Papa.parse<string[]>(toCsv(["a", "b"], rows).slice(1)).data.flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe("csvResponse", () => {
  it("names the file in any script and cannot be broken out of", () => {
    const { headers } = csvResponse('候補"; x=(1)', ["a"], []);
    expect(headers.get("Content-Disposition")).toBe(
      "attachment; filename=\"musubi.csv\"; filename*=UTF-8''%E5%80%99%E8%A3%9C%22%3B%20x%3D%281%29.csv",
    );
    expect(headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  });
});

import { expect, test } from "vitest";
import { municipalityEn } from "./romaji";
import { readMunicipalities } from "./source";

const places = readMunicipalities().map(({ name = "", kana = "" }) => ({ name, kana }));

test.each([
  ["日南市", "Nichinan City"],
  ["大阪市", "Osaka City"],
  ["高知市", "Kochi City"],
  ["栗東市", "Ritto City"],
  ["倶知安町", "Kutchan Town"],
  ["新温泉町", "Shin'onsen Town"],
  ["八丈町", "Hachijo Town"],
  ["白馬村", "Hakuba Village"],
  ["大田区", "Ota Ward"],
  ["松浦市", "Matsuura City"],
  ["瀬戸内市", "Setouchi City"],
  ["豊後大野市", "Bungoono City"],
  ["豊岡市", "Toyooka City"],
  ["真岡市", "Mooka City"],
  ["十日町市", "Tokamachi City"],
  ["東温市", "Toon City"],
  ["四国中央市", "Shikokuchuo City"],
  ["中之条町", "Nakanojo Town"],
  ["行田市", "Gyoda City"],
  ["総社市", "Soja City"],
])("%s is %s", (name, english) => {
  const place = places.find((each) => each.name === name);
  expect(municipalityEn(name, place?.kana ?? "")).toBe(english);
});

test("every municipality has a name in Latin letters", () => {
  for (const { name, kana } of places) {
    expect(municipalityEn(name, kana)).toMatch(/^[A-Z][a-z']+ (City|Town|Village|Ward)$/);
  }
});

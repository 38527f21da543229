import { describe, expect, test } from "vitest";
import { formats } from "~/i18n/formats";
import { locales } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import {
  FACTOR_KEYS,
  GATE_KEYS,
  GATE_OUTCOMES,
  GATE_REASONS,
  VIEWERS,
  type ViewerExplanation,
} from "~/matching";
import { notCounted, toBars } from "./factors";
import { gateLine } from "./gates";
import { strengths, toConfirm } from "./highlights";
import { NAMES, PRIVATE_TALENT, sample, samples } from "./samples";
import type { Teller } from "./teller";
import { named } from "./values";

function tellerFor(viewer: Teller["viewer"], locale: (typeof locales)[number]): Teller {
  const words: Teller["words"] = translator(locale);
  return { viewer, words, format: formats(locale), names: NAMES };
}

/** Every text that the page shows of an explanation. */
function texts(explanation: ViewerExplanation, teller: Teller): string[] {
  const { gates, sides } = explanation;
  return [
    ...gates
      .map((gate) => gateLine(gate, teller))
      .flatMap((line) => [line.name, line.sentence, ...line.facts]),
    ...[sides.q, sides.p].flatMap((side) => [
      ...toBars(side, teller).flatMap(({ label, facts = "" }) => [label, ...facts.split("\n")]),
      ...notCounted(side, teller),
    ]),
    strengths(explanation, teller) ?? "-",
    toConfirm(explanation, teller) ?? "-",
  ];
}

describe.each(locales)("in %s", (locale) => {
  const { words } = tellerFor("admin", locale);

  test("every code of the engine has words", () => {
    const keys = [
      ...GATE_KEYS.flatMap((key) =>
        ["name", "pass", "unknown"].map((part) => `gates.${key}.${part}`),
      ),
      ...GATE_OUTCOMES.map((outcome) => `outcomes.${outcome}`),
      ...GATE_REASONS.map((reason) => `reasons.${reason}`),
      ...FACTOR_KEYS.flatMap((key) =>
        ["name", "full", "part", "none", "unknown", "not_applicable"].map(
          (part) => `factors.${key}.${part}`,
        ),
      ),
    ];
    const missing = keys.filter((key) => !words.has(`explanation.${key}` as "explanation.title"));
    expect(missing).toEqual([]);
  });

  test.each(VIEWERS)("nothing raw or blank is shown to the %s", (viewer) => {
    const teller = tellerFor(viewer, locale);
    for (const explanation of samples(viewer)) {
      for (const text of texts(explanation, teller)) {
        expect(text.trim()).not.toBe("");
        // A code, the path of a missing text, a value that was never put into words.
        expect(text).not.toMatch(
          /[a-z]_[a-z]|explanation\.|vocabulary\.|undefined|null|NaN|\{|\[object/,
        );
      }
    }
  });

  test("a firm reads nothing of the person but skills", () => {
    const teller = tellerFor("company", locale);
    const shown = samples("company")
      .flatMap((each) => texts(each, teller))
      .join("\n");
    const { format } = teller;
    const secrets = [
      format.yen(7654),
      "7,654",
      format.date(PRIVATE_TALENT.availableFrom as string),
      "37",
      "23",
      ...["<p45>", "<p46>", "<p47>", "<t-care>", "<t-school>", "<i-O>", "<i-P>", "<skill 9>"],
      words("vocabulary.languages.vi"),
      words("vocabulary.roles.cybersecurity"),
      words("explanation.values.relocatable"),
      words("explanation.gates.exclusion.name"),
    ];
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
  });

  test("one wish above the budget is told by one figure, whichever side it is seen from", () => {
    for (const viewer of ["admin", "talent"] as const) {
      const teller = tellerFor(viewer, locale);
      const told = texts(
        sample(viewer, { wishedPay: { amount: 5600, unit: "hour" } }),
        teller,
      ).join("\n");
      const gap = { whose: words(`explanation.whose.${viewer}`), yen: teller.format.yen(1600) };
      expect(told).toContain(words("explanation.gap.cost", gap));
      expect(told).toContain(words("explanation.gap.pay", gap));
    }
  });

  test("a firm reads that a wish is above its budget, not that it is still to be confirmed", () => {
    const teller = tellerFor("company", locale);
    const { sides } = sample("company", { wishedPay: { amount: 5600, unit: "hour" } });
    const said = [...toBars(sides.q, teller), ...toBars(sides.p, teller)].flatMap(
      ({ key, value, instead }) => (value === null ? [[key, instead]] : []),
    );
    const instead = words("explanation.withheldValue");
    expect(said).toEqual([
      ["cost", instead],
      ["pay", instead],
    ]);
  });

  test("industries are told apart, though their names hold commas", () => {
    const names = { ...NAMES, industries: { A: "農業、林業", B: "電気・ガス・水道業" } };
    const told = named(["A", "B"], "industries", { ...tellerFor("admin", locale), names });
    expect(told).toBe(
      locale === "ja" ? "「農業、林業」・「電気・ガス・水道業」" : "農業、林業; 電気・ガス・水道業",
    );
  });

  test("the person reads its own facts beside the opening's", () => {
    const shown = texts(sample("talent"), tellerFor("talent", locale)).join("\n");
    for (const own of [tellerFor("talent", locale).format.yen(7654), "<p46>", "<t-school>"]) {
      expect(shown).toContain(own);
    }
  });
});

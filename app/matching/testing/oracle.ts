/**
 * The specification once more, as naively as it reads and without the engine's code, for tests to
 * compare with: one function, no preparation, no shared formulas. Sums run in the order that the
 * specification fixes (requirements by skill id, factors by key), so results are equal to the bit.
 */
import type { MatchContext } from "../context";
import type { Evidence, OpeningInput, Pay, TalentInput } from "../types";
import type { Weights } from "../weights";

export interface OracleScore {
  eligible: boolean;
  score: number;
  q: number;
  p: number;
}

type Value = number | null | "n/a";

export function oracle(
  t: TalentInput,
  o: OpeningInput,
  { asOf, relations, adjacency, excluded }: MatchContext,
  w: Weights,
): OracleScore {
  const level = (id: number) => t.skills.find((s) => s.id === id)?.level ?? 0;
  const missed = o.requirements.filter((r) => r.must && level(r.skillId) < r.level).length;

  // Gates: every sentence that makes a pair ineligible.
  const days = o.mode === "remote" ? 0 : o.onsiteDays;
  const near =
    t.prefecture !== null &&
    (t.prefecture === o.prefecture || adjacency.touches(t.prefecture, o.prefecture));
  const clashes = [
    !o.published || !t.active,
    o.opensOn !== null && Date.parse(asOf) < Date.parse(o.opensOn),
    o.expiresOn !== null && Date.parse(asOf) > Date.parse(o.expiresOn),
    t.engagementTypes.length > 0 &&
      o.engagementTypes.length > 0 &&
      !t.engagementTypes.some((x) => o.engagementTypes.includes(x)),
    missed > 0,
    days !== null && t.onsiteDaysMax !== null && days > t.onsiteDaysMax,
    days !== 0 &&
      t.onsiteDaysMax === null &&
      t.prefecture !== null &&
      !near &&
      t.relocation === false,
    t.hoursMax !== null && o.hoursMin !== null && t.hoursMax < o.hoursMin,
    t.languages.length > 0 && o.languages.some((x) => !t.languages.includes(x)),
    excluded.has(`${t.id.length}:${t.id}:${o.id}`),
  ];

  // Skills.
  const e: Record<Evidence, number> = {
    self: w.evidenceSelf,
    course: w.evidenceCourse,
    certificate: w.evidenceCertificate,
    endorsed: w.evidenceEndorsed,
  };
  const heaviest = Math.max(...o.requirements.map((r) => r.weight));
  const needs = [...o.requirements]
    .sort((a, b) => a.skillId - b.skillId)
    .map((r) => {
      const worth = t.skills.map((s) => {
        const same = s.id === r.skillId;
        const sim = relations.neighbours(r.skillId).get(s.id) ?? 0;
        const c = (same ? 1 : w.related * sim) * Math.min(1, s.level / r.level);
        const over = same ? Math.max(0, s.level - r.level) : 0;
        return { c, less: Math.max(0, c - w.overPerLevel * over), proven: c * e[s.evidence] };
      });
      const best = (of: "c" | "less" | "proven") => Math.max(0, ...worth.map((x) => x[of]));
      return { w: r.weight / heaviest, c: best("c"), less: best("less"), proven: best("proven") };
    });
  const mean = (of: "c" | "less" | "proven") =>
    needs.reduce((sum, n) => sum + n.w * n[of], 0) / needs.reduce((sum, n) => sum + n.w, 0);
  const unpaid = o.engagementTypes.length === 1 && o.engagementTypes[0] === "pro_bono";
  const applicable = w.skills + w.evidence + w.experience + w.availability + (unpaid ? 0 : w.cost);
  const cap = w.skills === 0 ? 1 : w.overCap * Math.min(Number.MAX_VALUE, applicable / w.skills);
  let skills: Value = "n/a";
  if (needs.length > 0) {
    skills = missed === 0 ? Math.max(mean("less"), mean("c") - cap) : mean("less");
    for (let i = 0; i < missed; i++) skills *= w.missedMust;
  }

  // Pay.
  const hours =
    o.hoursMin === null || o.hoursMax === null
      ? (o.hoursMax ?? o.hoursMin)
      : (o.hoursMin + o.hoursMax) / 2;
  const hourly = (pay: Pay | null) => {
    if (pay === null) return null;
    if (pay.unit === "hour") return pay.amount;
    if (!hours || (pay.unit === "total" && o.lengthMonths === null)) return null;
    const month = hours * (52 / 12);
    return pay.amount / (pay.unit === "month" ? month : month * (o.lengthMonths ?? 0));
  };
  const wish = hourly(t.wishedPay);
  const budget = hourly(o.pay);
  const paid = (value: (wish: number, budget: number) => number): Value =>
    unpaid ? "n/a" : wish === null || budget === null ? null : Math.max(0, value(wish, budget));

  // Factors of several parts.
  const half = (parts: (number | null)[]): Value =>
    parts.every((x) => x === null)
      ? null
      : parts.reduce<number>((sum, x) => sum + (x ?? w.neutral), 0) / parts.length;
  const has = (list: readonly string[], code: string) => (list.includes(code) ? 1 : 0);
  const wanted = o.hoursMax ?? o.hoursMin;
  const late =
    t.availableFrom === null || o.startOn === null
      ? null
      : Math.max(
          0,
          Date.parse(t.availableFrom) - Math.max(Date.parse(o.startOn), Date.parse(asOf)),
        ) / 86_400_000;
  const modes = ["remote", "hybrid", "onsite"];
  const step = Math.min(
    ...t.wishedModes.map((m) => Math.abs(modes.indexOf(m) - modes.indexOf(o.mode))),
  );
  const wishes = [...t.wishedPrefectures, ...t.tiedPrefectures];
  const interest = (wished: readonly string[], offered: readonly string[]) =>
    wished.length === 0 ? null : Number(offered.some((x) => wished.includes(x)));

  const q: [number, Value][] = [
    [w.skills, skills],
    [w.evidence, needs.length === 0 ? "n/a" : mean("proven")],
    [
      w.experience,
      half([
        ...(o.industry === null ? [] : [has(t.industries, o.industry)]),
        has(t.themes, o.theme),
      ]),
    ],
    [
      w.availability,
      half([
        t.hoursMax === null || wanted === null
          ? null
          : wanted === 0
            ? 1
            : Math.min(1, t.hoursMax / wanted),
        late === null ? null : Math.max(0, 1 - late / w.lateStartDays),
      ]),
    ],
    [
      w.cost,
      paid((x, b) => (x <= b ? 1 : b === 0 ? 0 : (w.costZeroAt - x / b) / (w.costZeroAt - 1))),
    ],
  ];
  const p: [number, Value][] = [
    [w.pay, paid((x, b) => (b >= x ? 1 : (b / x - w.payZeroAt) / (1 - w.payZeroAt)))],
    [
      w.place,
      half([
        has(t.wishedPrefectures, o.prefecture) === 1
          ? 1
          : has(t.tiedPrefectures, o.prefecture) === 1
            ? w.placeTied
            : wishes.length > 0
              ? 0
              : null,
        t.wishedModes.length === 0 ? null : ([1, w.modeNear, 0][step] ?? 0),
      ]),
    ],
    [w.hours, insideHours(t, o)],
    [
      w.interests,
      half([
        interest(t.themesOfInterest, [o.theme]),
        ...(o.industry === null ? [] : [interest(t.industriesOfInterest, [o.industry])]),
        ...(o.roles.length === 0 ? [] : [interest(t.roles, o.roles)]),
      ]),
    ],
    [
      w.growth,
      needs.length === 0
        ? "n/a"
        : t.learning.length === 0
          ? null
          : Math.min(
              1,
              o.requirements.filter(
                (r) => t.learning.includes(r.skillId) && level(r.skillId) >= r.level - 1,
              ).length / w.growthFull,
            ),
    ],
  ];
  const side = (factors: [number, Value][]) => {
    const left = factors.filter(([, value]) => value !== "n/a") as [number, number | null][];
    const total = left.reduce((sum, [weight]) => sum + weight, 0);
    if (total === 0) return w.neutral;
    return Math.min(
      1,
      left.reduce((sum, [weight, value]) => sum + (weight / total) * (value ?? w.neutral), 0),
    );
  };
  const [sideQ, sideP] = [side(q), side(p)];
  const score = sideQ + sideP === 0 ? 0 : Math.min(100, (200 * (sideQ * sideP)) / (sideQ + sideP));
  return { eligible: !clashes.includes(true), score, q: sideQ, p: sideP };
}

function insideHours(t: TalentInput, o: OpeningInput): Value {
  if (o.hoursMin === null && o.hoursMax === null) return null;
  if (t.hoursMin === null && t.hoursMax === null) return null;
  const [low, high] = [o.hoursMin ?? o.hoursMax ?? 0, o.hoursMax ?? o.hoursMin ?? 0];
  const [from, to] = [t.hoursMin ?? 0, t.hoursMax ?? Number.MAX_VALUE];
  if (low === high) return from <= low && low <= to ? 1 : 0;
  return Math.max(0, Math.min(high, to) - Math.max(low, from)) / (high - low);
}

/**
 * The score as one SQL statement over the columns of `columns.ts`: every gate, factor and rule for
 * what is unknown, with sums in the order of the engine, so that results are equal to the bit.
 * Written from the specification and not from the engine's code.
 */
import { LANGUAGES, OFFERED_ENGAGEMENT_TYPES, ROLES } from "~/lib/vocabulary";
import { DEFAULT_WEIGHTS, type OpeningInput, WORK_MODES, yenPerHour } from "~/matching";
import type { World } from "../world";
import { AS_OF } from "../world";
import { dayOf, mask, prefectureMask } from "./columns";
import { any, type Dialect, number } from "./dialect";
import { meetsMusts, skillColumns, skillsOf } from "./skill-formula";

const W = DEFAULT_WEIGHTS;
const NEUTRAL = number(W.neutral);

/** @param excluded places of people who must not meet the opening. */
export function scoreQuery(
  opening: OpeningInput,
  excluded: readonly number[],
  world: World,
  dialect: Dialect,
  limit: number,
): string {
  const needs = [...opening.requirements].sort((a, b) => a.skillId - b.skillId);
  const unpaid = opening.engagementTypes.join() === "pro_bono";
  const weightQ = W.skills + W.evidence + W.experience + W.availability + (unpaid ? 0 : W.cost);
  const weightP = (unpaid ? 0 : W.pay) + W.place + W.hours + W.interests + W.growth;
  const pay = payOf(opening);
  const q = sum(weightQ, [
    [W.skills, "skills"],
    [W.evidence, "evidence"],
    [W.experience, experience(opening, world)],
    [W.availability, availability(opening)],
    ...(unpaid ? [] : [[W.cost, pay.cost] as const]),
  ]);
  const p = sum(weightP, [
    ...(unpaid ? [] : [[W.pay, pay.pay] as const]),
    [W.place, place(opening)],
    [W.hours, hours(opening)],
    [W.interests, interests(opening, world)],
    [W.growth, "growth"],
  ]);
  const { fence } = dialect;
  return `
    select place, score, q, confirmed from (
      select place, confirmed, q,
        case when p + q > 0 then least(100, (200 * (p * q)) / (p + q)) else 0 end as score
      from (
        select place, confirmed, least(1, ${q}) as q, least(1, ${p}) as p
        from (
          select *, ${skillsOf(needs, (W.overCap * weightQ) / W.skills)}
          from (
            select *, wish(pay, pay_unit) as wish, ${skillColumns(needs, world, dialect)}
            from people
            where ${gates(opening, excluded, world)} and ${meetsMusts(needs, dialect)} ${fence}
          ) covered ${fence}
        ) rated ${fence}
      ) sided ${fence}
    ) scored
    order by score desc, q desc, confirmed desc nulls last limit ${limit}`.replaceAll(
    "wish(pay, pay_unit)",
    pay.wish,
  );
}

function gates(opening: OpeningInput, excluded: readonly number[], world: World): string {
  const { published, opensOn, expiresOn, engagementTypes, hoursMin, languages } = opening;
  const isOpen = published && (opensOn ?? "") <= AS_OF && AS_OF <= (expiresOn ?? "9999");
  const engagement = mask(engagementTypes, OFFERED_ENGAGEMENT_TYPES);
  const spoken = mask(languages, LANGUAGES);
  return [
    isOpen ? "active = 1" : "false",
    ...(engagement ? [`(engagement = 0 or ${any("engagement", engagement)})`] : []),
    ...onsite(opening, world),
    ...(hoursMin === null ? [] : [`(hours_max is null or hours_max >= ${hoursMin})`]),
    ...(spoken ? [`(languages = 0 or (languages & ${spoken}) = ${spoken})`] : []),
    ...(excluded.length > 0 ? [`place not in (${excluded})`] : []),
  ].join(" and ");
}

function onsite({ mode, onsiteDays, prefecture }: OpeningInput, world: World): string[] {
  const days = mode === "remote" ? 0 : onsiteDays;
  if (days === 0) return [];
  const near = [prefecture, ...(world.neighbours[prefecture] ?? [])].map(Number);
  const within = days === null ? "true" : `onsite_max >= ${days}`;
  return [
    `case when onsite_max is not null then ${within}
      else prefecture is null or prefecture in (${near}) or coalesce(relocation, 1) = 1 end`,
  ];
}

function experience({ industry, theme }: OpeningInput, world: World): string {
  const theTheme = hit("themes", mask([theme], world.themes));
  if (industry === null) return theTheme;
  return `(${hit("industries", mask([industry], world.industries))} + ${theTheme}) / 2`;
}

function availability({ hoursMin, hoursMax, startOn }: OpeningInput): string {
  const wanted = hoursMax ?? hoursMin;
  const given = wanted === null ? NEUTRAL : covered(wanted);
  const start =
    startOn === null
      ? NEUTRAL
      : `case when start is null then ${NEUTRAL} else greatest(0, 1 - greatest(0, start -
          ${Math.max(dayOf(startOn), dayOf(AS_OF))}) / ${number(W.lateStartDays)}) end`;
  return `(${given} + ${start}) / 2`;
}

function covered(wanted: number): string {
  const share = wanted <= 0 ? "1" : `least(1, hours_max / ${number(wanted)})`;
  return `case when hours_max is null then ${NEUTRAL} else ${share} end`;
}

/** The wish in yen an hour of this opening's work, and what it makes of both sides. */
function payOf(opening: OpeningInput): { wish: string; cost: string; pay: string } {
  const { hoursMin, hoursMax, lengthMonths } = opening;
  const hoursPerWeek =
    hoursMin !== null && hoursMax !== null ? (hoursMin + hoursMax) / 2 : (hoursMax ?? hoursMin);
  const budget = yenPerHour(opening.pay, hoursPerWeek, lengthMonths);
  const month = hoursPerWeek === null ? null : hoursPerWeek * (52 / 12);
  const whole = month === null || lengthMonths === null ? null : month * lengthMonths;
  const per = (divisor: number | null) => (divisor === null ? "null" : `pay / ${number(divisor)}`);
  const wish = `case pay_unit when 0 then pay::float8 when 1 then ${per(month)} when 2 then ${per(whole)} end`;
  if (budget === null) return { wish, cost: NEUTRAL, pay: NEUTRAL };
  const offer = number(budget);
  const known = (value: string) =>
    `case when wish is null then ${NEUTRAL} when wish <= ${offer} then 1 else greatest(0, ${value}) end`;
  return {
    wish,
    cost: known(`(${number(W.costZeroAt)} - wish / ${offer}) / ${number(W.costZeroAt - 1)}`),
    pay: known(`(${offer} / wish - ${number(W.payZeroAt)}) / ${number(1 - W.payZeroAt)}`),
  };
}

function place({ prefecture, mode }: OpeningInput): string {
  const here = prefectureMask([prefecture]);
  const at = WORK_MODES.indexOf(mode);
  const near = mask(
    WORK_MODES.filter((_, i) => Math.abs(i - at) === 1),
    WORK_MODES,
  );
  return `(case when ${any("wished", here)} then 1 when ${any("tied", here)} then ${number(W.placeTied)}
      when wished <> 0 or tied <> 0 then 0 else ${NEUTRAL} end
    + case when modes = 0 then ${NEUTRAL} when ${any("modes", 1 << at)} then 1
      when ${any("modes", near)} then ${number(W.modeNear)} else 0 end) / 2`;
}

function hours({ hoursMin, hoursMax }: OpeningInput): string {
  const [low, high] = [hoursMin ?? hoursMax, hoursMax ?? hoursMin];
  if (low === null || high === null) return NEUTRAL;
  const [from, to] = ["coalesce(hours_min, 0)", "coalesce(hours_max, 32767)"];
  const inside =
    low === high
      ? `case when ${low} between ${from} and ${to} then 1 else 0 end`
      : `greatest(0, least(${high}, ${to}) - greatest(${low}, ${from})) / ${number(high - low)}`;
  return `case when hours_min is null and hours_max is null then ${NEUTRAL} else ${inside} end`;
}

function interests({ theme, industry, roles }: OpeningInput, world: World): string {
  const parts: string[] = [wished("themes_of_interest", mask([theme], world.themes))];
  if (industry !== null) {
    parts.push(wished("industries_of_interest", mask([industry], world.industries)));
  }
  if (roles.length > 0) parts.push(wished("roles", mask(roles, ROLES)));
  return `(${parts.join(" + ")}) / ${number(parts.length)}`;
}

function wished(column: string, bits: number): string {
  return `case when ${column} = 0 then ${NEUTRAL} else ${hit(column, bits)} end`;
}

function hit(column: string, bits: number): string {
  return `case when ${any(column, bits)} then 1::float8 else 0::float8 end`;
}

/** Contributions to a side, added in their order. */
function sum(total: number, factors: readonly (readonly [number, string])[]): string {
  return factors.map(([weight, value]) => `${number(weight / total)} * (${value})`).join(" + ");
}

/** Cover, evidence and growth of each requirement, in SQL. */
import { DEFAULT_WEIGHTS, EVIDENCE_KINDS, type Requirement } from "~/matching";
import type { World } from "../world";
import { EVIDENCE_SHIFT, LEARNS, LEVEL_SHIFT } from "./columns";
import { type Dialect, number } from "./dialect";

const W = DEFAULT_WEIGHTS;
const WORTH = {
  self: W.evidenceSelf,
  course: W.evidenceCourse,
  certificate: W.evidenceCertificate,
  endorsed: W.evidenceEndorsed,
};

export function meetsMusts(needs: readonly Requirement[], { holds }: Dialect): string {
  const musts = needs.filter(({ must }) => must);
  return ["true", ...musts.map(({ skillId, level }) => holds(skillId, level))].join(" and ");
}

/** For requirement i: `level_i`, `related_i`, `proven_i` and `learn_i`. */
export function skillColumns(
  needs: readonly Requirement[],
  world: World,
  { cell }: Dialect,
): string {
  return needs
    .flatMap(({ skillId, level }, i) => {
      const related = world.pairs.flatMap(({ a, b, similarity }) =>
        a === skillId
          ? [[b, similarity] as const]
          : b === skillId
            ? [[a, similarity] as const]
            : [],
      );
      const covers = related.map(([id, similarity]) => ({
        id,
        cover: `${number(W.related * similarity)} * ${direct(levelOf(cell(id)), level)}`,
      }));
      const proven = [{ id: skillId, cover: direct(levelOf(cell(skillId)), level) }, ...covers].map(
        ({ id, cover }) => `${cover} * ${worthOf(cell(id))}`,
      );
      return [
        `${levelOf(cell(skillId))} as level_${i}`,
        `greatest(0::float8, ${covers.map(({ cover }) => cover)}) as related_${i}`,
        `greatest(0::float8, ${proven}) as proven_${i}`,
        `case when (${cell(skillId)} & ${LEARNS}) = ${LEARNS} and ${level} - ${levelOf(cell(skillId))} <= 1 then 1 else 0 end as learn_${i}`,
      ];
    })
    .join(", ");
}

/** `skills`, `evidence` and `growth` of a person who meets the musts, 0–1. */
export function skillsOf(needs: readonly Requirement[], cap: number): string {
  const largest = Math.max(...needs.map(({ weight }) => weight));
  const weights = needs.map(({ weight }) => weight / largest);
  const total = number(weights.reduce((sum, weight) => sum + weight, 0));
  const mean = (value: (i: number) => string) =>
    `(${weights.map((weight, i) => `${number(weight)} * ${value(i)}`).join(" + ")}) / ${total}`;
  const directOf = (i: number) => direct(`level_${i}`, needs[i]?.level ?? 1);
  const less = (i: number) =>
    `greatest(0, ${directOf(i)} - ${number(W.overPerLevel)} * greatest(0, level_${i} - ${needs[i]?.level}), related_${i})`;
  const learnable = needs.map((_, i) => `learn_${i}`).join(" + ");
  return `
    greatest(${mean(less)}, ${mean((i) => `greatest(${directOf(i)}, related_${i})`)} - ${number(cap)}) as skills,
    ${mean((i) => `proven_${i}`)} as evidence,
    case when learns = 0 then ${number(W.neutral)}
      else least(1, (${learnable}) / ${number(W.growthFull)}) end as growth`;
}

function direct(level: string, required: number): string {
  return `least(1, ${level} / ${number(required)})`;
}

function levelOf(cell: string): string {
  return `(${cell} >> ${LEVEL_SHIFT})::float8`;
}

function worthOf(cell: string): string {
  const cases = EVIDENCE_KINDS.map((kind, i) => `when ${i} then ${number(WORTH[kind])}`).join(" ");
  return `case (${cell} >> ${EVIDENCE_SHIFT}) & 3 ${cases} end`;
}

import {
  createAdjacency,
  type ExclusionReason,
  type Funnel,
  type OpeningInput,
  TalentIndex,
} from "~/matching";
import type { At } from "./question";

/** Reasons that hold for a firm, not for one of its openings. */
const FIRM_WIDE: ReadonlySet<string> = new Set<ExclusionReason>(["own_firm", "hidden_firm"]);

/** All 47 prefectures by their codes, each beside all others. */
const CODES = Array.from({ length: 47 }, (_, i) => String(i + 1).padStart(2, "0"));
const EVERYWHERE = createAdjacency(
  Object.fromEntries(CODES.map((code) => [code, CODES.filter((other) => other !== code)])),
);

export interface AskFunnel {
  readonly opening: OpeningInput;
}

/**
 * As if the opening took people today, for it may still be a draft. Two things a firm does not learn
 * by counting: who would move (nowhere is too far here), and who declined one of
 * its openings (only who is kept apart from the whole firm is left out, so that a copy counts alike).
 */
export function funnel({ opening }: AskFunnel, at: At): Funnel {
  const excluded = at.exclusionsOf(opening.id);
  const { people, weights } = at.data;
  const open = { ...opening, published: true, opensOn: null, expiresOn: null };
  const context = { ...at.contextForOpening(opening.id, {}), adjacency: EVERYWHERE };
  const hidden = Object.keys(excluded).filter((id) => FIRM_WIDE.has(excluded[id] as string));
  const apart = TalentIndex.build(hidden.flatMap((id) => people.get(id) ?? []));
  // Every number counts people, so those who are kept apart can be taken off each of them.
  return without(people.funnel(open, context, weights), apart.funnel(open, context, weights));
}

function without(all: Funnel, apart: Funnel): Funnel {
  return {
    people: all.people - apart.people,
    steps: all.steps.map(({ gate, left }, i) => ({
      gate,
      left: left - (apart.steps[i]?.left ?? 0),
    })),
    onlyFailing: Object.fromEntries(
      Object.entries(all.onlyFailing).map(([gate, count]) => [
        gate,
        count - apart.onlyFailing[gate as keyof Funnel["onlyFailing"]],
      ]),
    ) as Funnel["onlyFailing"],
    musts: all.musts.map((must, i) => {
      const { fromLevel = [], asWant = 0 } = apart.musts[i] ?? {};
      return {
        ...must,
        fromLevel: must.fromLevel.map((count, level) => count - (fromLevel[level] ?? 0)),
        asWant: must.asWant - asWant,
      };
    }),
  };
}

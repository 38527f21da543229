import { type Funnel, type OpeningInput, TalentIndex } from "~/matching";
import { NotThere } from "./not-there";
import type { At } from "./question";

export interface AskFunnel {
  readonly opening: OpeningInput;
}

/** As if the opening took people today, for it may still be a draft. */
export function funnel({ opening }: AskFunnel, at: At): Funnel {
  const excluded = at.exclusionsOf(opening.id);
  if (!excluded) throw new NotThere();
  const { people, weights } = at.data;
  const open = { ...opening, published: true, opensOn: null, expiresOn: null };
  const context = at.contextForOpening(opening.id, {});
  const apart = TalentIndex.build(Object.keys(excluded).flatMap((id) => people.get(id) ?? []));
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

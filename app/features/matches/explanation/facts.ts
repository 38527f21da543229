import type { Fact, FactKey, FactOf } from "~/matching";
import { compare, part, plain } from "./compare";
import type { Teller } from "./teller";
import {
  codeNames,
  daysAtMostText,
  fromText,
  hoursText,
  named,
  onsiteText,
  payText,
  perHourText,
  relocationText,
  untilText,
} from "./values";

type Tell<K extends FactKey> = (fact: FactOf<K>, teller: Teller) => (string | null)[];

/** What the sentences do not tell of the facts compared, one short comparison each. */
export function factTexts(facts: readonly Fact[], teller: Teller): string[] {
  return facts.flatMap((fact) => {
    const tell = TELL[fact.key] as Tell<FactKey> | null;
    return tell ? tell(fact as FactOf<FactKey>, teller).filter((text) => text !== null) : [];
  });
}

/** Null where the fact has a place of its own: the table of skills, a sentence, the notice. */
const TELL: { readonly [K in FactKey]: Tell<K> | null } = {
  published: null,
  active: null,
  requirement: null,
  overqualification: null,
  missed_musts: null,
  exclusion: null,
  pay_fit: null,

  open_period: ({ opening }, teller) => [
    plain("open_period", untilText(opening?.expiresOn ?? null, teller), teller),
  ],
  engagement_types: ({ talent, opening }, teller) => {
    const text = (codes: readonly string[]) => codeNames("engagementTypes", codes, teller);
    return [compare("engagement_types", part(talent, text), part(opening, text), teller)];
  },
  onsite_days: ({ talent, opening }, teller) => [
    compare(
      "onsite_days",
      part(talent, (days) => daysAtMostText(days, teller)),
      part(opening, ({ mode, days }) => onsiteText(mode, days, teller)),
      teller,
    ),
  ],
  prefecture: ({ talent, opening }, teller) => {
    const text = (code: string | null) => named([code ?? ""], "prefectures", teller);
    return [compare("prefecture", part(talent, text), part(opening, text), teller)];
  },
  relocation: ({ talent }, teller) => [
    compare(
      "relocation",
      part(talent, (can) => relocationText(can, teller)),
      undefined,
      teller,
    ),
  ],
  hours: ({ talent, opening }, teller) => {
    const text = (range: Parameters<typeof hoursText>[0]) => hoursText(range, teller);
    return [compare("hours", part(talent, text), part(opening, text), teller)];
  },
  languages: ({ talent, opening }, teller) => {
    const text = (codes: readonly string[]) => codeNames("languages", codes, teller);
    return [compare("languages", part(talent, text), part(opening, text), teller)];
  },
  industries: industry("industries"),
  industries_of_interest: industry("industries_of_interest"),
  themes: theme("themes"),
  themes_of_interest: theme("themes_of_interest"),
  start: ({ talent, opening }, teller) => {
    const text = (day: string | null) => fromText(day, teller);
    return [compare("start", part(talent, text), part(opening, text), teller)];
  },
  pay: ({ talent, opening }, teller) => {
    const text = (pay: Parameters<typeof payText>[0]) => payText(pay, teller);
    return [compare("pay", part(talent, text), part(opening, text), teller)];
  },
  pay_per_hour: ({ talent, opening }, teller) => {
    // Where one side could not be converted the other one's rate says nothing.
    if (typeof talent !== "number" || typeof opening !== "number") return [];
    const [own, offered] = [perHourText(talent, teller), perHourText(opening, teller)];
    return [compare("pay_per_hour", own, offered, teller)];
  },
  wished_modes: ({ talent, opening }, teller) => {
    const text = (codes: readonly string[]) => codeNames("workModes", codes, teller);
    return [
      compare(
        "wished_modes",
        part(talent, text),
        part(opening, (code) => text([code])),
        teller,
      ),
    ];
  },
  wished_places: ({ talent, opening }, teller) => {
    const text = (codes: readonly string[]) => named(codes, "prefectures", teller);
    const places = part(talent, ({ wished, tied }) => text([...new Set([...wished, ...tied])]));
    return [
      compare(
        "wished_places",
        places,
        part(opening, (code) => text([code])),
        teller,
      ),
    ];
  },
  roles: ({ talent, opening }, teller) => {
    const text = (codes: readonly string[]) => codeNames("roles", codes, teller);
    return [compare("roles", part(talent, text), part(opening, text), teller)];
  },
  learning: ({ talent, context }, teller) => [
    compare(
      "learning",
      part(talent, (ids) => named(ids, "skills", teller)),
      undefined,
      teller,
    ),
    plain("learnable", named(context ?? [], "skills", teller), teller),
  ],
};

function industry(key: "industries" | "industries_of_interest") {
  return ({ talent, opening }: Omit<FactOf<"industries">, "key">, teller: Teller) => {
    const text = (codes: readonly (string | null)[]) => named(codes, "industries", teller);
    return [
      compare(
        key,
        part(talent, text),
        part(opening, (code) => text([code])),
        teller,
      ),
    ];
  };
}

function theme(key: "themes" | "themes_of_interest") {
  return ({ talent, opening }: Omit<FactOf<"themes">, "key">, teller: Teller) => {
    const text = (codes: readonly string[]) => named(codes, "themes", teller);
    return [
      compare(
        key,
        part(talent, text),
        part(opening, (code) => text([code])),
        teller,
      ),
    ];
  };
}

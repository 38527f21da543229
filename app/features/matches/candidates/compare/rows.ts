import { byNeed, type FactorExplanation, type Requirement, type Side } from "~/matching";
import { CARD_LINES, cardLine } from "../../cardLines";
import { factorName } from "../../explanation/factors";
import type { Teller } from "../../explanation/teller";
import type { Candidate } from "../types";
import { skillCell } from "./skillCell";
import type { CompareCell, CompareGroup, CompareRow } from "./types";

/** People beside each other, row by row: what is drawn and what is read are the same table. */
export function compareGroups(
  people: readonly Candidate[],
  requirements: readonly Requirement[],
  teller: Teller,
): CompareGroup[] {
  const { words } = teller;
  const groups: CompareGroup[] = [
    { key: "score", title: words("charts.total"), rows: scoreRows(people, teller) },
    { key: "missed", title: words("explanation.gatesTitle"), rows: missedRows(people, teller) },
    {
      key: "skills",
      title: words("explanation.skills.title"),
      rows: requirements.toSorted(byNeed).map((asked) => skillRow(asked, people, teller)),
    },
    ...(["q", "p"] as const).map((side) => ({
      key: side,
      title: words(`explanation.sideTitles.company.${side}`),
      rows: factorRows(side, people, teller),
    })),
    {
      key: "conditions",
      title: words("candidate.compare.conditions"),
      rows: CARD_LINES.map((line) => {
        const text = ({ card }: Candidate) =>
          cardLine(line, card, teller) ?? words("common.notSet");
        return row(
          line,
          words(`match.card.${line}`),
          people.map((person) => ({ text: text(person) })),
        );
      }),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function scoreRows(people: readonly Candidate[], teller: Teller): CompareRow[] {
  const { words, format } = teller;
  const total = people.map(({ explanation: { score } }) => ({
    text: words("candidate.compare.points", { points: format.number(Math.round(score)) }),
    share: score / 100,
  }));
  const sides = (["q", "p"] as const).map((side) =>
    row(
      `side-${side}`,
      words(`explanation.sides.company.${side}`),
      people.map(({ explanation }) => shareCell(explanation.sides[side].value, teller)),
    ),
  );
  return [row("total", words("charts.total"), total), ...sides];
}

/** Where everybody fits there is nothing to compare. */
function missedRows(people: readonly Candidate[], teller: Teller): CompareRow[] {
  const { words } = teller;
  if (people.every(({ missed }) => missed === null)) return [];
  const cells = people.map(({ missed }) => ({
    text: missed
      ? words("explanation.missed.title", { condition: words(`explanation.gates.${missed}.name`) })
      : words("candidate.near.allMet"),
  }));
  return [row("missed", words("candidate.near.conditions"), cells)];
}

function skillRow(asked: Requirement, people: readonly Candidate[], teller: Teller): CompareRow {
  const { words, names } = teller;
  const need = words(asked.must ? "explanation.skills.must" : "explanation.skills.want");
  const level = words("vocabulary.level", { level: String(asked.level) });
  return {
    ...row(
      String(asked.skillId),
      names.skills[asked.skillId] ?? words("common.unknown"),
      people.map(({ card }) => skillCell(asked, card, teller)),
    ),
    note: words("candidate.compare.asked", { need, level }),
  };
}

/** The factors that count for this opening, as the engine lists them. */
function factorRows(side: Side, people: readonly Candidate[], teller: Teller): CompareRow[] {
  const [first] = people;
  if (!first) return [];
  return first.explanation.sides[side].factors
    .filter(({ state }) => state !== "not_applicable")
    .map(({ key }) => {
      const factors = people.map(({ explanation }) =>
        explanation.sides[side].factors.find((factor) => factor.key === key),
      );
      return row(
        `${side}-${key}`,
        factorName({ key }, teller),
        factors.map((factor) => factorCell(factor, teller)),
      );
    });
}

function factorCell(factor: FactorExplanation | undefined, teller: Teller): CompareCell {
  const { words } = teller;
  if (factor?.state === "known" && factor.value === null) {
    return { text: words("candidate.compare.aboveBudget"), share: null };
  }
  if (factor?.state !== "known" || factor.value === null) {
    return { text: words("charts.unknown"), share: null };
  }
  return shareCell(factor.value, teller);
}

function shareCell(share: number, { format }: Teller): CompareCell {
  return { text: format.percent(share), share };
}

function row(key: string, label: string, cells: CompareCell[]): CompareRow {
  const shown = cells.map(({ text, detail }) => [text, detail].join(" "));
  const differs = new Set(shown).size > 1;
  return { key, label, cells: differs ? markBest(cells) : cells, differs };
}

/** As shown: what reads alike is alike. */
function markBest(cells: CompareCell[]): CompareCell[] {
  const amounts = cells.map(({ share, level }) => level?.held ?? Math.round((share ?? -1) * 100));
  const most = Math.max(...amounts);
  // Nothing at all is no strength, also where of the others less is known.
  if (most <= 0 || amounts.every((amount) => amount === most)) return cells;
  return cells.map((cell, i) => ({ ...cell, best: amounts[i] === most }));
}

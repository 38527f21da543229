import type { CandidateScore } from "~/engine/questions/candidates";
import type { OpenOpening } from "~/engine/questions/published";
import { formats } from "~/i18n/formats";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import type { CsvCell } from "~/lib/csv";
import { CARD_LINES, cardLine } from "../cardLines";
import type { Teller } from "../explanation/teller";
import { loadNames } from "../names.server";
import type { CandidateCard, TalentCard } from "../types";
import { CARDS_AT_ONCE, type CandidateSource, loadCards } from "./cards.server";
import type { AskedList } from "./filter";

/** A table that people read, not a dump: the best thousand. */
export const EXPORTED_AT_MOST = 1000;

export type ExportedCandidate = Omit<CandidateScore, "talentId"> & { card: CandidateCard };

export interface CandidateTable {
  header: string[];
  rows: CsvCell[][];
}

/** The filtered list as a table: scores, codes and cards, no handle and no id. */
export async function exportCandidates(
  source: CandidateSource & { locale: Locale },
  opening: OpenOpening,
  { tab, ...filter }: AskedList,
): Promise<CandidateTable> {
  const limit = EXPORTED_AT_MOST;
  const found = await source.engine.candidateScores({ opening, tab, filter, limit });
  const candidates: ExportedCandidate[] = [];
  for (let i = 0; i < found.length; i += CARDS_AT_ONCE) {
    const some = found.slice(i, i + CARDS_AT_ONCE);
    candidates.push(...(await loadCards(source, opening.id, some)));
  }
  const names = await loadNames(source, { cards: candidates.map(({ card }) => card) });
  const words = translator(source.locale);
  return tableOf(candidates, {
    viewer: "company",
    words,
    format: formats(source.locale),
    names,
  });
}

export function tableOf(candidates: readonly ExportedCandidate[], teller: Teller): CandidateTable {
  const { words } = teller;
  return {
    header: [
      words("candidate.csv.rank"),
      words("match.code"),
      words("charts.total"),
      words("candidate.csv.q"),
      words("candidate.csv.p"),
      words("candidate.near.conditions"),
      ...CARD_LINES.map((line) => words(`match.card.${line}`)),
      words("match.card.skills"),
    ],
    rows: candidates.map(({ rank, card, score, q, p, missed }) => [
      rank,
      card.code,
      Math.round(score),
      Math.round(q * 100),
      Math.round(p * 100),
      missed && words(`explanation.gates.${missed}.name`),
      // A day as spreadsheets take it for one.
      ...CARD_LINES.map((line) =>
        line === "confirmedOn" ? card.confirmedOn : cardLine(line, card, teller),
      ),
      skillsText(card, teller),
    ]),
  };
}

function skillsText({ skills }: TalentCard, { words, names }: Teller): string {
  return skills
    .map(({ skillId, level, evidence }) => {
      const name = names.skills[skillId] ?? words("common.unknown");
      const held = words("match.card.levelAndEvidence", {
        level: words("vocabulary.level", { level: String(level) }),
        evidence: words(`vocabulary.evidence.${evidence}`),
      });
      return words("candidate.csv.skill", { name, held });
    })
    .join(words("explanation.compare.separator"));
}

import type { SupabaseClient } from "@supabase/supabase-js";
import type { Backend } from "~/lib/backend";
import type { Database, Json } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { serviceClient } from "~/lib/service.server";
import {
  explain,
  explainFor,
  type GateKey,
  type NearestChange,
  nearestChangesFor,
  type OpeningInput,
  type PairScore,
  rankOpenings,
  type TalentInput,
  type ViewerExplanation,
} from "~/matching";
import { contextForTalent, type Exclusions, loadEngineTables } from "./engine.server";
import { loadCertificates } from "./reach/certificates.server";
import { NO_FILTER, type RecommendedFilter, type Tab } from "./recommended/filter";
import { inOrder, passes, tabOf } from "./recommended/narrow";

export interface Recommendation {
  openingId: string;
  explanation: ViewerExplanation;
  /** For a near miss: what alone would make it fit. */
  changes: NearestChange[];
}

export interface RecommendationPage {
  recommendations: Recommendation[];
  /** How many openings are in the list asked for. */
  total: number;
  /** How many each list has, whatever it is narrowed by. */
  counts: Record<Tab, number>;
  next: number | null;
}

/** One line of the list as a file. */
export interface ListedOpening {
  openingId: string;
  score: number;
  /** The conditions that are not met: none, or the one of a near miss. */
  missed: readonly GateKey[];
}

export const RECOMMENDATIONS_PER_PAGE = 20;
const LISTED_MAX = 500;

type Source = { backend: Backend; supabase: SupabaseClient<Database> };

/**
 * One page of the published openings that fit the signed-in talent, or that miss by one condition,
 * best first, with its own view of the reasons. Openings of its own and of hidden firms, and of firms
 * that declined it, are left out.
 *
 * @param asked.after the place in the list behind which the page begins, 0 for the first.
 */
export async function rankForTalent(
  source: Source,
  talentId: string,
  { after = 0, filter = NO_FILTER }: { after?: number; filter?: RecommendedFilter } = {},
): Promise<RecommendationPage> {
  const { talent, context, ranked } = await rankAll(source, talentId);
  const countOf = (tab: Tab) => ranked.filter((each) => each.tab === tab).length;
  const listed = narrowed(ranked, filter);
  const page = listed.slice(after, after + RECOMMENDATIONS_PER_PAGE);
  const end = after + page.length;
  return {
    recommendations: page.map(({ opening, tab }) => ({
      openingId: opening.id,
      explanation: explainFor(explain(talent, opening, context), "talent"),
      changes: tab === "near" ? nearestChangesFor("talent", talent, opening, context) : [],
    })),
    total: listed.length,
    counts: { fit: countOf("fit"), near: countOf("near") },
    next: end < listed.length ? end : null,
  };
}

/** The best openings that pass the filter, for a file: how well each fits, without the reasons. */
export async function listForTalent(
  source: Source,
  talentId: string,
  filter: RecommendedFilter,
): Promise<ListedOpening[]> {
  const { ranked } = await rankAll(source, talentId);
  return narrowed(ranked, filter)
    .slice(0, LISTED_MAX)
    .map(({ pair }) => ({
      openingId: pair.openingId,
      score: pair.score,
      missed: pair.failedGates,
    }));
}

interface RankedOpening {
  tab: Tab | null;
  pair: PairScore;
  opening: OpeningInput;
}

/** Every published opening with the list in which it stands for the talent, best first. */
async function rankAll(source: Source, talentId: string) {
  const [{ talent, context }, pool] = await Promise.all([
    loadTalentSide(source, talentId),
    rowsOrThrow(source.supabase.rpc("opening_pool")),
  ]);
  const openings = pool as unknown as OpeningInput[];
  const inputOf = new Map(openings.map((opening) => [opening.id, opening]));
  const ranked = rankOpenings(talent, openings, context, { include: "all" }).flatMap(
    (pair): RankedOpening[] => {
      const opening = inputOf.get(pair.openingId);
      return opening ? [{ tab: tabOf(pair), pair, opening }] : [];
    },
  );
  return { talent, context, ranked };
}

function narrowed(ranked: readonly RankedOpening[], filter: RecommendedFilter): RankedOpening[] {
  const asked = ranked.filter(({ tab, opening }) => tab === filter.tab && passes(opening, filter));
  return inOrder(asked, filter.sort);
}

type Asked = { id: string; revision: number };

/**
 * How one opening and the signed-in talent fit, in its own view, or in the view that the firm gets of
 * it.
 */
export async function explainForTalent(
  source: Source,
  talentId: string,
  asked: Asked,
  viewer: "talent" | "company" = "talent",
): Promise<ViewerExplanation> {
  const { talent, opening, context } = await loadPair(source, talentId, asked);
  return explainFor(explain(talent, opening, context), viewer);
}

/** The same in the talent's own view, with what of its own answers would bring it nearer. */
export async function fitForTalent(source: Source, talentId: string, asked: Asked) {
  const [{ talent, opening, context }, certificates] = await Promise.all([
    loadPair(source, talentId, asked),
    loadCertificates(source),
  ]);
  return {
    explanation: explainFor(explain(talent, opening, context), "talent"),
    changes: nearestChangesFor("talent", talent, opening, context, { certificates }),
  };
}

async function loadPair(source: Source, talentId: string, { id, revision }: Asked) {
  const [side, input] = await Promise.all([
    loadTalentSide(source, talentId),
    rowsOrThrow<Json>(
      serviceClient(source.backend).rpc("opening_input", { opening_id: id, revision }),
    ),
  ]);
  return { ...side, opening: input as unknown as OpeningInput };
}

/** What a talent brings to a ranking: its profile, and what keeps it apart from whom. */
export async function loadTalentSide({ backend, supabase }: Source, talentId: string) {
  const [pool, excluded, tables] = await Promise.all([
    rowsOrThrow(serviceClient(backend).rpc("talent_pool", { ids: [talentId] })),
    rowsOrThrow(supabase.rpc("my_exclusions")),
    loadEngineTables(backend),
  ]);
  const [talent] = pool as unknown as TalentInput[];
  if (!talent) throw new Response(null, { status: 404 });
  return {
    // A paused or unfinished profile ranks as it would once it is active: the page says which it is.
    talent: { ...talent, active: true },
    context: contextForTalent(tables, talentId, excluded as unknown as Exclusions),
  };
}

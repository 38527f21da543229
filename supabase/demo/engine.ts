import {
  createAdjacency,
  createRelations,
  DEFAULT_WEIGHTS,
  ENGINE_VERSION,
  type ExclusionReason,
  explain,
  explainFor,
  type MatchContext,
  type OpeningInput,
  pairKey,
  type Ranked,
  rankTalents,
  type SkillPair,
  type TalentInput,
} from "~/matching";
import type { Stage } from "./stage";

interface ReadOpening {
  input: OpeningInput;
  excluded: MatchContext["excluded"];
}

/** The product's engine over the inputs that the database gives it. */
export class Engine {
  readonly #stage: Stage;
  readonly #tables: Pick<MatchContext, "relations" | "adjacency">;
  readonly #pool: ReadonlyMap<string, TalentInput>;
  readonly #openings = new Map<string, Promise<ReadOpening>>();

  private constructor(
    stage: Stage,
    tables: Pick<MatchContext, "relations" | "adjacency">,
    pool: readonly TalentInput[],
  ) {
    this.#stage = stage;
    this.#tables = tables;
    this.#pool = new Map(pool.map((talent) => [talent.id, talent]));
  }

  /** Of the people in `ids` only: a hosted database may hold others. */
  static async open(stage: Stage, ids: readonly string[]): Promise<Engine> {
    const { tx } = stage;
    const [set] = await tx<{ version: string }[]>`
      select version from public.skill_relation_sets where in_force`;
    const version = set?.version ?? "";
    const pairs = await tx<SkillPair[]>`
      select skill_id as a, related_id as b, similarity from public.skill_relations
      where version = ${version}`;
    const neighbours = await tx<{ code: string; codes: string[] }[]>`
      select prefecture_code as code, array_agg(neighbour_code) as codes
      from public.prefecture_neighbours group by 1`;
    const tables = {
      relations: createRelations(version, [...pairs]),
      adjacency: createAdjacency(
        Object.fromEntries(neighbours.map((row) => [row.code, row.codes])),
      ),
    };
    const pool = await stage.call<TalentInput[]>("service_role", "talent_pool", { ids: [...ids] });
    return new Engine(stage, tables, pool);
  }

  /** People for an opening, best first; behind the eligible ones, near misses. */
  async rank(
    openingId: string,
    day: string,
    isThere: (talentId: string) => boolean,
  ): Promise<Ranked[]> {
    const { input, context } = await this.#opening(openingId, 1, day);
    const pool = [...this.#pool.values()].filter((talent) => talent.active && isThere(talent.id));
    return rankTalents(input, pool, context, { include: "all" });
  }

  /** Explains a match to all three viewers, as the server does for every match that waits for it. */
  async explain(
    matchId: string,
    talentId: string,
    openingId: string,
    revision: number,
    day: string,
  ): Promise<void> {
    const talent = this.#pool.get(talentId);
    if (!talent) throw new Error(`not in the pool: ${talentId}`);
    const { input, context } = await this.#opening(openingId, revision, day);
    const explanation = explain(talent, input, context);
    await this.#stage.call("service_role", "attach_explanations", {
      match_id: matchId,
      revision,
      engine_version: ENGINE_VERSION,
      weights: DEFAULT_WEIGHTS,
      eligible: explanation.eligible,
      admin_body: explainFor(explanation, "admin"),
      company_body: explainFor(explanation, "company"),
      talent_body: explainFor(explanation, "talent"),
    });
  }

  /** Asked once for each opening: what the engine reads of it stays while its matches are opened. */
  async #opening(openingId: string, revision: number, day: string) {
    const opening = this.#openings.get(openingId) ?? this.#read(openingId, revision);
    this.#openings.set(openingId, opening);
    const { input, excluded } = await opening;
    const context: MatchContext = { ...this.#tables, asOf: day, excluded };
    return { input, context };
  }

  async #read(openingId: string, revision: number): Promise<ReadOpening> {
    const [input, excluded, [dates]] = await Promise.all([
      this.#stage.call<OpeningInput>("service_role", "opening_input", {
        opening_id: openingId,
        revision,
      }),
      this.#stage.call<Record<string, ExclusionReason>>("service_role", "pool_exclusions", {
        opening_id: openingId,
      }),
      // As `setDates` will write it in the end.
      this.#stage.tx<{ expires: string }[]>`
        select ((published_at at time zone 'Asia/Tokyo')::date + private.opening_days())::text as expires
        from public.openings where id = ${openingId}`,
    ]);
    const expiresOn = dates?.expires ?? input.expiresOn;
    const pairs = Object.entries(excluded).map(
      ([talentId, reason]) => [pairKey(talentId, openingId), reason] as const,
    );
    return { input: { ...input, expiresOn }, excluded: new Map(pairs) };
  }
}

import { japanDay } from "~/i18n/instant";
import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { publicClient } from "~/lib/public-client.server";
import { allRows } from "./allRows.server";
import { keep } from "./cache.server";
import { isRetired, toMunicipality, toNamed, toPrefecture, toSkill, toSkillGroup } from "./rows";
import type {
  ConsentText,
  EngineReference,
  Industry,
  Municipality,
  Prefecture,
  Reason,
  ReasonSide,
  SkillCatalogue,
  Theme,
} from "./types";

/**
 * The load context of a request, or whatever else knows the Supabase in use. Reference data is the
 * same for all visitors: it is asked as nobody and kept in the process for some minutes.
 */
export interface ReferenceSource {
  backend: Backend;
}

/** From north to south. */
export function loadPrefectures({ backend }: ReferenceSource): Promise<Prefecture[]> {
  return keep(backend, "prefectures", async () => {
    const query = publicClient(backend)
      .from("prefectures")
      .select(
        `code, name_ja, name_en, kana, tile_col, tile_row, population_2020,
        regions(code, name_ja, name_en)`,
      )
      .order("code");
    return (await rowsOrThrow(query)).map(toPrefecture);
  });
}

const PREFECTURE_CODE = /^(0[1-9]|[1-3]\d|4[0-7])$/;

/** Municipalities and wards of one prefecture; none for a code that is no prefecture's. */
export async function loadMunicipalities(
  { backend }: ReferenceSource,
  prefectureCode: string | null | undefined,
): Promise<Municipality[]> {
  if (!prefectureCode || !PREFECTURE_CODE.test(prefectureCode)) return [];
  return keep(backend, `municipalities ${prefectureCode}`, async () => {
    const query = publicClient(backend)
      .from("municipalities")
      .select("code, prefecture_code, parent_city, name, name_en, kana")
      .eq("prefecture_code", prefectureCode)
      .order("code");
    return (await rowsOrThrow(query)).map(toMunicipality);
  });
}

/** In their order, retired ones too: an opening or a profile may name them. */
export function loadThemes({ backend }: ReferenceSource): Promise<Theme[]> {
  return keep(backend, "themes", async () => {
    const query = publicClient(backend)
      .from("themes")
      .select("code, name_ja, name_en, retired_on")
      .order("position")
      .order("code");
    const today = japanDay(new Date());
    return (await rowsOrThrow(query)).map((row) => ({
      ...toNamed(row),
      retired: isRetired(row, today),
    }));
  });
}

export function loadIndustries({ backend }: ReferenceSource): Promise<Industry[]> {
  return keep(backend, "industries", async () => {
    const query = publicClient(backend)
      .from("industries")
      .select("code, name_ja, name_en")
      .order("code");
    return (await rowsOrThrow(query)).map(toNamed);
  });
}

/** Every reason, also retired ones and those that only the system gives: for reading what happened. */
export function loadReasonNames({ backend }: ReferenceSource): Promise<Reason[]> {
  return keep(backend, "reasons", async () => {
    const query = publicClient(backend)
      .from("reason_codes")
      .select("code, name_ja, name_en")
      .order("position")
      .order("code");
    return (await rowsOrThrow(query)).map(toNamed);
  });
}

/** The reasons that a side may give. */
export function loadReasons({ backend }: ReferenceSource, side: ReasonSide): Promise<Reason[]> {
  return keep(backend, `reasons ${side}`, async () => {
    const query = publicClient(backend)
      .from("reason_codes")
      .select("code, name_ja, name_en, retired_on")
      .eq(`for_${side}`, true)
      .order("position")
      .order("code");
    const today = japanDay(new Date());
    return (await rowsOrThrow(query)).filter((row) => !isRetired(row, today)).map(toNamed);
  });
}

/** The text that a side agrees to before contact details are disclosed. */
export function loadConsentText({ backend }: ReferenceSource): Promise<ConsentText> {
  return keep(backend, "consent text", async () => {
    const query = publicClient(backend)
      .from("consent_texts")
      .select("version, body_ja, body_en")
      .eq("in_force", true)
      .single();
    const row = await rowsOrThrow(query);
    return { version: row.version, bodyJa: row.body_ja, bodyEn: row.body_en };
  });
}

/** All skills with their groups, retired ones too: somebody may have them. */
export function loadSkillCatalogue({ backend }: ReferenceSource): Promise<SkillCatalogue> {
  return keep(backend, "skills", async () => {
    const query = publicClient(backend)
      .from("skill_groups")
      .select(
        `code, parent_code, name_ja, name_en,
        skills(id, kind, group_code, name_ja, name_en, keywords, retired_on)`,
      )
      .order("position")
      .order("id", { referencedTable: "skills" });
    const rows = await rowsOrThrow(query);
    const today = japanDay(new Date());
    return {
      groups: rows.map(toSkillGroup),
      skills: rows.flatMap((row) => row.skills.map((skill) => toSkill(skill, today))),
    };
  });
}

/** How alike skills are and which prefectures touch, as `createRelations` and `createAdjacency` want it. */
export function loadRelationsAndNeighbours({ backend }: ReferenceSource): Promise<EngineReference> {
  return keep(backend, "engine", async () => {
    const [relations, neighbours] = await Promise.all([
      loadRelations({ backend }),
      loadNeighbours({ backend }),
    ]);
    return { relations, neighbours };
  });
}

async function loadRelations({ backend }: ReferenceSource): Promise<EngineReference["relations"]> {
  const rows = await allRows((from, to) =>
    publicClient(backend)
      .from("skill_relations")
      .select("skill_id, related_id, similarity, skill_relation_sets!inner(version)", {
        count: "exact",
      })
      .eq("skill_relation_sets.in_force", true)
      .order("skill_id")
      .order("related_id")
      .range(from, to),
  );
  const version = rows[0]?.skill_relation_sets.version;
  if (version === undefined) throw new Error("No skill relations are in force: apply seed.sql");
  const pairs = rows.map(({ skill_id, related_id, similarity }) => ({
    a: skill_id,
    b: related_id,
    similarity,
  }));
  return { version, pairs };
}

async function loadNeighbours({
  backend,
}: ReferenceSource): Promise<EngineReference["neighbours"]> {
  const query = publicClient(backend)
    .from("prefecture_neighbours")
    .select("prefecture_code, neighbour_code")
    .order("prefecture_code")
    .order("neighbour_code");
  const neighbours: Record<string, string[]> = {};
  for (const { prefecture_code, neighbour_code } of await rowsOrThrow(query)) {
    neighbours[prefecture_code] ??= [];
    neighbours[prefecture_code].push(neighbour_code);
  }
  return neighbours;
}

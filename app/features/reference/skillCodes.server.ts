import { publicClient } from "~/lib/public-client.server";
import { allRows } from "./allRows.server";
import { keep } from "./cache.server";
import type { ReferenceSource } from "./queries.server";

/** Ids of the skills by their codes, as files of others name them. */
export function loadSkillCodes({ backend }: ReferenceSource): Promise<Record<string, number>> {
  return keep(backend, "skill codes", async () => {
    const rows = await allRows((from, to) =>
      publicClient(backend)
        .from("skills")
        .select("id, code", { count: "exact" })
        .order("id")
        .range(from, to),
    );
    return Object.fromEntries(rows.map(({ id, code }) => [code, id]));
  });
}

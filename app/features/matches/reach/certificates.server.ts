import type { ReferenceSource } from "~/features/reference/queries.server";
import { loadQualifications } from "~/features/reference/training.server";
import type { Certificates } from "~/matching";

/** The highest level that a qualification which can still be earned proves, by skill. */
export async function loadCertificates(source: ReferenceSource): Promise<Certificates> {
  const highest = new Map<number, number>();
  for (const { retired, skills } of await loadQualifications(source)) {
    if (retired) continue;
    for (const { skillId, level } of skills) {
      highest.set(skillId, Math.max(level, highest.get(skillId) ?? 0));
    }
  }
  return highest;
}

import { placeTables } from "./places";
import { skillTables } from "./skills";
import { readReference } from "./source";
import { putInForce, upsert } from "./sql";
import { trainingTables } from "./training";
import { vocabularyTables } from "./vocabulary";

const HEADER = `-- Reference data. Written by \`npm run seed:build\` from supabase/reference: do not edit.
-- It may run over itself: equal rows are left untouched, and rows that are no longer in the data
-- stay, because people's profiles, openings and consents refer to them. What administrators have
-- edited stays as they left it.
`;

/** The whole of \`supabase/seed.sql\`: the same data gives the same text. */
export function buildSeed(): string {
  const tables = [
    ...placeTables(),
    ...vocabularyTables(),
    ...skillTables(),
    ...trainingTables(),
  ].map(upsert);
  return [
    HEADER,
    ...tables,
    relationSetInForce(),
    "select private.complete_relations();\n",
    consentTextInForce(),
  ].join("\n");
}

function relationSetInForce(): string {
  const { version, supersedes } = readReference("relations.json");
  return putInForce({ table: "skill_relation_sets", version, supersedes });
}

function consentTextInForce(): string {
  const versions = readReference("consent_texts.json").map((text) => text.version);
  const version = versions.at(-1);
  if (!version) throw new Error("consent_texts.json is empty");
  return putInForce({ table: "consent_texts", version, supersedes: versions.slice(0, -1) });
}

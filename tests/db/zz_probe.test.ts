import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { freshDatabase } from "./harness";
import { functions, tableGrants, tableSecurity } from "./support/catalogue";
import { CALLER_NAMES, makeTown } from "./support/town";
import { visibleRows } from "./support/visible";
const db = await freshDatabase();
const LABEL: Record<string, string> = {
 accounts: "id", admin_actions: "action, subject_id", admins: "account_id", companies: "id", company_contacts: "company_id", company_members: "company_id, account_id",
 company_reviews: "company_id, action", disclosures: "match_id, reader_side", mail_outbox: "subject", match_consents: "match_id, side", match_events: "match_id, action",
 match_explanations: "match_id, viewer", matches: "id", opening_requirements: "opening_id, revision", opening_reviews: "opening_id, action", opening_revisions: "opening_id, revision, state", openings: "id",
 "private.candidate_handles": "talent_id", talent_hidden_firms: "account_id, name", talent_industries: "account_id, kind", talent_learning: "account_id", talent_prefectures: "account_id, kind", talent_private: "account_id", talent_profiles: "account_id", talent_skills: "account_id", talent_themes: "account_id, kind" };
it("x", async () => {
  const town = await makeTown(db);
  const sec = await tableSecurity(db.owner);
  const visible: Record<string, Record<string, unknown>> = {};
  for (const { name } of sec) for (const c of CALLER_NAMES)
      if (LABEL[name]) (visible[name] ??= {})[c] = await visibleRows(db, town, c, name, LABEL[name]);
  writeFileSync("/tmp/dbw-cat.json", JSON.stringify({ LABEL, sec, grants: await tableGrants(db.owner), fns: await functions(db.owner), visible }, null, 1));
});

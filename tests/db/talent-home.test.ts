import { describe, expect, it } from "vitest";
import { applied, explanation, makeAccount, makeTalent, makeWorld, TEXT } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, call, outcome, SERVICE } from "./support/actors";

const db = await freshDatabase();
const world = await makeWorld(db);
const { admin, firm, openingId, rivalOpeningId } = world;

describe("availability", () => {
  const confirm = (actor: Actor) => call<string>(db, actor, "confirm_availability");
  const stored = async (person: { id: string }) => {
    const [row] = await db.owner`select availability_confirmed_on::text as day, version,
      updated_at::text as updated from public.talent_profiles where account_id = ${person.id}`;
    return row;
  };

  it("is confirmed for today, once a day, without disturbing an open form", async () => {
    const person = await makeTalent(db);
    await db.owner`update public.talent_profiles set availability_confirmed_on = '2026-01-01'
      where account_id = ${person.id}`;
    const before = await stored(person);
    const today = await confirm(person);
    const after = await stored(person);
    expect(after).toMatchObject({ day: today, version: before?.version });
    await confirm(person);
    expect(await stored(person)).toEqual(after);
  });

  it("needs a profile with conditions", async () => {
    expect(await outcome(confirm(await makeAccount(db)))).toBe("PT409 basics_first");
    const person = await makeTalent(db);
    await db.owner`update public.talent_profiles set engagement_types = '{}'
      where account_id = ${person.id}`;
    expect(await outcome(confirm(person))).toBe("PT422 conditions_missing");
  });
});

describe("the course of a match, for its talent", () => {
  const events = async (actor: Actor, match_id: string) => {
    const list = await call<{ action: string; side: string }[]>(db, actor, "my_match_events", {
      match_id,
    });
    return list.map(({ action, side }) => `${action} ${side}`);
  };
  const agree = (actor: Actor, match_id: string) =>
    call(db, actor, "agree_to_match", { match_id, revision: 1, text_version: TEXT });

  it("goes from the application to the connection", async () => {
    const matchId = await applied(db, world.talent, openingId);
    expect(await events(world.talent, matchId)).toEqual(["apply talent"]);
    await call(db, admin, "approve_match", { match_id: matchId, note: "秘密のメモ" });
    await agree(firm.owner, matchId);
    expect(await events(world.talent, matchId)).toEqual([
      "apply talent",
      "approve admin",
      "consent company",
      "connect system",
    ]);
    const raw = await call(db, world.talent, "my_match_events", { match_id: matchId });
    expect(JSON.stringify(raw)).not.toMatch(new RegExp(`秘密|${admin.id}|${firm.owner.id}`));
  });

  it("does not tell of a proposal before it was introduced", async () => {
    const person = await makeTalent(db);
    const args = { opening_id: rivalOpeningId, talent_id: person.id };
    const { matchId } = await call<{ matchId: string }>(db, admin, "propose_match", args);
    expect(await outcome(events(person, matchId))).toBe("PT404 match_not_found");
    // An application on top of it: the person sees its own act, and of the rest nothing.
    await call(db, person, "apply_to_opening", {
      opening_id: rivalOpeningId,
      revision: 1,
      text_version: TEXT,
    });
    expect(await events(person, matchId)).toEqual(["apply talent"]);
    await call(db, SERVICE, "attach_explanations", explanation(matchId));
    await call(db, admin, "approve_match", { match_id: matchId });
    expect(await events(person, matchId)).toEqual([
      "propose admin",
      "apply talent",
      "approve admin",
    ]);
  });

  it("is nobody else's", async () => {
    const matchId = await applied(db, world.other, openingId);
    for (const stranger of [world.talent, firm.owner, admin]) {
      expect(await outcome(events(stranger, matchId))).toBe("PT404 match_not_found");
    }
  });
});

describe("what a firm sees", () => {
  it("is what the person is shown: the card before, the contacts after", async () => {
    const person = await makeTalent(db);
    const matchId = await applied(db, person, openingId);
    await call(db, admin, "approve_match", { match_id: matchId });
    const mine = await call(db, person, "my_card");
    const theirs = await call<{ card: object }>(db, firm.owner, "company_match", {
      match_id: matchId,
    });
    expect(mine).toEqual(theirs.card);
    await call(db, firm.owner, "agree_to_match", {
      match_id: matchId,
      revision: 1,
      text_version: TEXT,
    });
    const contacts = await call<{ talent: object }>(db, firm.owner, "match_contacts", {
      match_id: matchId,
    });
    expect(contacts.talent).toEqual(await call(db, person, "my_contacts"));
    expect(contacts.talent).toMatchObject({ email: `${person.id}@person.test` });
    expect(await call(db, firm.owner, "my_contacts")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { makeAccount, makeTalent, makeWorld } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, call, outcome, SERVICE } from "./support/actors";
import { makeRace } from "./support/race";
import { BASICS } from "./support/samples";
import { declare } from "./support/town-qualifications";

const db = await freshDatabase();
const { admin, firm } = await makeWorld(db);
const race = makeRace(db);

const DAY = "2020-12-25";
const save = (actor: Actor, content: object, more: object = {}) =>
  outcome(call(db, actor, "save_qualification", { content, ...more }));
const act = (actor: Actor, verb: string, qualification_id: string) =>
  outcome(call(db, actor, `${verb}_qualification`, { qualification_id }));
const decide = (actor: Actor, qualification_id: string, decision: string | null, more = {}) =>
  outcome(call(db, actor, "decide_qualification", { qualification_id, decision, ...more }));
const rowOf = async (id: string) => {
  const [row] = await db.owner`select state, version, message from public.talent_qualifications
    where id = ${id}`;
  return row;
};
const evidenceOf = async (person: { id: string }, skill: number) => {
  const [row] = await db.owner`select evidence from public.talent_skills
    where account_id = ${person.id} and skill_id = ${skill}`;
  return row?.evidence as string | undefined;
};
const saveSkills = async (person: Actor & { id: string }, skills: object[]) => {
  const [row] = await db.owner`select version from public.talent_profiles
    where account_id = ${person.id}`;
  await call(db, person, "save_talent_skills", {
    skills,
    learning: [],
    expected_version: row?.version,
  });
};

/** A talent whose 応用情報技術者 (which proves skill 15 up to level 3) is confirmed. */
async function certified() {
  const person = await makeTalent(db);
  await saveSkills(person, [
    { skillId: 15, level: 3, evidence: "course" },
    { skillId: 43, level: 3, evidence: "course" },
  ]);
  const id = await submitted(person);
  expect(await decide(admin, id, "confirm")).toBe("allowed");
  return { person, id };
}

async function submitted(person: Actor, code = "ap") {
  const id = await declare(db, person, code, "AP-2020-10-00001");
  expect(await act(person, "submit", id)).toBe("allowed");
  return id;
}

describe("a qualification is written", () => {
  it("by a talent, once for each kind; a repeated first save finds the first", async () => {
    const person = await makeTalent(db);
    const first = await declare(db, person, "ap", "１");
    expect(await declare(db, person, "ap", "１")).toBe(first);
    expect(await save(person, { code: "ap", acquiredOn: DAY, number: "2" })).toBe(
      "PT409 qualification_listed",
    );
    const newcomer = await makeAccount(db);
    expect(await save(newcomer, { code: "ap", acquiredOn: DAY })).toBe("PT409 basics_first");
  });

  it("by two requests at once only once", async () => {
    const person = await makeTalent(db);
    const move = {
      actor: person,
      call: "save_qualification",
      args: { content: { code: "fe", acquiredOn: DAY, number: "1" } },
    };
    expect(await race(move, move)).toEqual(["ok", "ok"]);
    const [row] = await db.owner`select count(*)::int from public.talent_qualifications
      where account_id = ${person.id}`;
    expect(row?.count).toBe(1);
  });

  it.each<[string, object, string]>([
    ["a kind that is none", { code: "xx", acquiredOn: DAY }, "23503"],
    ["no kind", { acquiredOn: DAY }, "23502"],
    ["no day", { code: "ap" }, "23502"],
    ["a day to come", { code: "ap", acquiredOn: "2098-01-01" }, "PT422 acquired_in_future"],
    ["a day long ago", { code: "ap", acquiredOn: "1900-01-01" }, "23514"],
    [
      "an end before the beginning",
      { code: "riss", acquiredOn: DAY, expiresOn: "2019-01-01" },
      "23514",
    ],
    ["a number of 41 letters", { code: "ap", acquiredOn: DAY, number: "1".repeat(41) }, "23514"],
    ["a number with a line break", { code: "ap", acquiredOn: DAY, number: "1\n2" }, "23514"],
  ])("not with %s", async (_, content, refusal) => {
    const person = await makeTalent(db);
    expect(await save(person, content)).toBe(refusal);
    const [row] = await db.owner`select count(*)::int from public.talent_qualifications
      where account_id = ${person.id}`;
    expect(row?.count).toBe(0);
  });

  it("not over one that was edited elsewhere, that waits or that is confirmed", async () => {
    const { person, id } = await certified();
    const change = { code: "ap", acquiredOn: "2020-12-26", number: "9" };
    expect(await save(person, change, { qualification_id: id })).toBe("PT409 qualification_fixed");
    const other = await declare(db, person, "fe", "1");
    expect(await save(person, change, { qualification_id: other, expected_version: 7 })).toBe(
      "PT409 edited_elsewhere",
    );
    const now = { qualification_id: other, expected_version: 1 };
    expect(await save(person, change, now)).toBe("allowed");
    expect(await save(person, change, now)).toBe("allowed");
    expect(await rowOf(other)).toMatchObject({ state: "declared", version: 2 });
    await act(person, "submit", other);
    expect(await save(person, { ...change, number: "8" }, now)).toBe("PT409 qualification_fixed");
  });

  it("no more than thirty times", async () => {
    const person = await makeTalent(db);
    const codes = await db.owner<{ code: string }[]>`select code from public.qualifications
      order by position limit 31`;
    expect(codes).toHaveLength(31);
    for (const { code } of codes.slice(0, 30)) await declare(db, person, code, null);
    expect(await save(person, { code: codes[30]?.code, acquiredOn: DAY })).toBe(
      "PT422 too_many_qualifications",
    );
  });
});

describe("a qualification is handed in", () => {
  it("with its number, once, and may be taken back", async () => {
    const person = await makeTalent(db);
    const id = await declare(db, person, "ap", null);
    expect(await act(person, "submit", id)).toBe("PT422 number_required");
    const now = { qualification_id: id, expected_version: 1 };
    await save(person, { code: "ap", acquiredOn: DAY, number: "1" }, now);
    expect(await act(person, "submit", id)).toBe("allowed");
    expect(await act(person, "submit", id)).toBe("allowed");
    expect(await rowOf(id)).toMatchObject({ state: "submitted", version: 3 });
    expect(await act(person, "withdraw", id)).toBe("allowed");
    expect(await act(person, "withdraw", id)).toBe("allowed");
    expect(await rowOf(id)).toMatchObject({ state: "declared", version: 4 });
  });

  it("with its last day where it has to be renewed", async () => {
    const person = await makeTalent(db);
    const id = await declare(db, person, "riss", "000123");
    expect(await act(person, "submit", id)).toBe("PT422 last_day_required");
  });

  it("by nobody but its person", async () => {
    const [person, other] = [await makeTalent(db), await makeTalent(db)];
    const id = await submitted(person);
    for (const verb of ["submit", "withdraw"]) {
      expect(await act(other, verb, id)).toBe("PT404 qualification_not_found");
    }
    expect(await act(other, "remove", id)).toBe("allowed");
    expect(await save(other, { code: "ap", acquiredOn: DAY }, { qualification_id: id })).toBe(
      "PT404 qualification_not_found",
    );
    expect(await rowOf(id)).toMatchObject({ state: "submitted" });
  });
});

describe("the review", () => {
  it("is for administrators, and never their own", async () => {
    const id = await submitted(await makeTalent(db));
    for (const stranger of [firm.owner, await makeTalent(db)]) {
      expect(await decide(stranger, id, "confirm")).toBe("PT403 not_an_administrator");
    }
    const own = { ...BASICS, contactEmail: "admin@person.test" };
    await call(db, admin, "save_talent_basics", { basics: own });
    const mine = await submitted(admin);
    expect(await decide(admin, mine, "confirm")).toBe("PT403 own_qualification");
    const reading = call(db, admin, "qualification_to_review", { qualification_id: mine });
    expect(await outcome(reading)).toBe("PT403 own_qualification");
  });

  it("shows number and name while it waits, and logs the reading once", async () => {
    const person = await makeTalent(db);
    const id = await submitted(person);
    const read = () =>
      call<{ number: string; personName: string }>(db, admin, "qualification_to_review", {
        qualification_id: id,
      });
    expect(await read()).toMatchObject({ number: "AP-2020-10-00001", personName: "人材 太郎" });
    await read();
    const log = () => db.owner`select action, note from public.admin_actions
      where subject_kind = 'qualification' and subject_id = ${id} order by id`;
    expect(await log()).toEqual([{ action: "read_number", note: null }]);
    expect(await decide(admin, id, "return", { message: "番号が違います" })).toBe("allowed");
    expect(await log()).toMatchObject([{}, { action: "return", note: "番号が違います" }]);
    expect(await outcome(read())).toBe("PT409 qualification_not_submitted");
  });

  it("lists what waits, oldest first", async () => {
    const [first, second] = [await makeTalent(db), await makeTalent(db)];
    const ids = [await submitted(first), await submitted(second)];
    const queue = await db.as("authenticated", { sub: admin.id }, async (tx) => {
      const rows =
        await tx`select qualification_id, prefecture_code from public.qualification_queue()`;
      return rows.map((row) => row.qualification_id as string);
    });
    expect(queue.filter((id) => ids.includes(id))).toEqual(ids);
  });

  it("refuses what it cannot mean, and what has moved on", async () => {
    const person = await makeTalent(db);
    const id = await submitted(person);
    expect(await decide(admin, id, null)).toBe("PT422 decision_unknown");
    expect(await decide(admin, id, "return", { message: "　" })).toBe("PT422 message_required");
    expect(await decide(admin, id, "confirm", { expected_version: 1 })).toBe(
      "PT409 edited_elsewhere",
    );
    await act(person, "withdraw", id);
    expect(await decide(admin, id, "confirm")).toBe("PT409 qualification_not_submitted");
    await act(person, "remove", id);
    expect(await decide(admin, id, "confirm")).toBe("PT404 qualification_not_found");
  });

  it("sent back, it is mended and handed in again", async () => {
    const person = await makeTalent(db);
    const id = await submitted(person);
    await decide(admin, id, "return", { message: "番号が違います" });
    expect(await rowOf(id)).toMatchObject({ state: "returned", message: "番号が違います" });
    expect(await decide(admin, id, "confirm")).toBe("PT409 qualification_not_submitted");
    expect(await act(person, "withdraw", id)).toBe("PT409 qualification_decided");
    expect(await act(person, "submit", id)).toBe("allowed");
    expect(await rowOf(id)).toMatchObject({ state: "submitted", message: null });
  });

  it("decided by two at once is one decision and one line in the log", async () => {
    const id = await submitted(await makeTalent(db));
    const move = {
      actor: admin,
      call: "decide_qualification",
      args: { qualification_id: id, decision: "confirm" },
    };
    expect(await race(move, move)).toEqual(["ok", "ok"]);
    const [row] = await db.owner`select count(*)::int from public.admin_actions
      where subject_id = ${id} and action = 'confirm'`;
    expect(row?.count).toBe(1);
  });

  it("and a withdrawal at once end in one of the two", async () => {
    const person = await makeTalent(db);
    const id = await submitted(person);
    const outcomes = await race(
      {
        actor: admin,
        call: "decide_qualification",
        args: { qualification_id: id, decision: "confirm" },
      },
      { actor: person, call: "withdraw_qualification", args: { qualification_id: id } },
    );
    const state = (await rowOf(id))?.state;
    expect([
      ["ok", "PT409 qualification_decided", "confirmed"],
      ["PT409 qualification_not_submitted", "ok", "declared"],
    ]).toContainEqual([...outcomes, state]);
  });
});

describe("evidence", () => {
  it("is a certificate where a confirmed qualification reaches the level, on card and in the pool", async () => {
    const { person } = await certified();
    expect(await evidenceOf(person, 15)).toBe("certificate");
    // 応用情報 proves skill 43 up to level 2 only.
    expect(await evidenceOf(person, 43)).toBe("course");
    const card = await call<{ skills: object[] }>(db, person, "my_card");
    expect(card.skills).toContainEqual({ skillId: 15, level: 3, evidence: "certificate" });
    const [input] = await call<{ skills: object[] }[]>(db, SERVICE, "talent_pool", {
      ids: [person.id],
    });
    expect(input?.skills).toContainEqual({ id: 15, level: 3, evidence: "certificate" });
    expect(JSON.stringify([card, input])).not.toContain("AP-2020");
  });

  it("is no certificate on a person's own word, nor while it waits", async () => {
    const person = await makeTalent(db);
    const claim = [{ skillId: 15, level: 3, evidence: "certificate" }];
    await saveSkills(person, claim);
    expect(await evidenceOf(person, 15)).toBe("self");
    await submitted(person);
    await saveSkills(person, claim);
    expect(await evidenceOf(person, 15)).toBe("self");
  });

  it("follows the level that the person states", async () => {
    const { person } = await certified();
    await saveSkills(person, [{ skillId: 15, level: 4, evidence: "certificate" }]);
    expect(await evidenceOf(person, 15)).toBe("self");
    await saveSkills(person, [{ skillId: 15, level: 2, evidence: "course" }]);
    expect(await evidenceOf(person, 15)).toBe("certificate");
  });

  it("ends with the qualification: removed, sent back, run out", async () => {
    const removed = await certified();
    await act(removed.person, "remove", removed.id);
    expect(await evidenceOf(removed.person, 15)).toBe("self");

    const returned = await certified();
    await decide(admin, returned.id, "return", { message: "登録がありません" });
    expect(await evidenceOf(returned.person, 15)).toBe("self");

    const lapsed = await certified();
    await db.owner`update public.talent_qualifications set expires_on = private.japan_today() - 1
      where id = ${lapsed.id}`;
    expect(await call(db, SERVICE, "lapse_certificates")).toBe(1);
    expect(await call(db, SERVICE, "lapse_certificates")).toBe(0);
    expect(await evidenceOf(lapsed.person, 15)).toBe("self");
    const renewed = { code: "ap", acquiredOn: DAY, number: "3", expiresOn: "2090-01-01" };
    const now = { qualification_id: lapsed.id, expected_version: 3 };
    expect(await save(lapsed.person, renewed, now)).toBe("allowed");
    expect(await rowOf(lapsed.id)).toMatchObject({ state: "declared", version: 4 });
  });

  it("keeps an endorsement, which speaks for as much", async () => {
    const { person, id } = await certified();
    await db.owner`update public.talent_skills set evidence = 'endorsed'
      where account_id = ${person.id} and skill_id = 15`;
    await act(person, "remove", id);
    expect(await evidenceOf(person, 15)).toBe("endorsed");
  });
});

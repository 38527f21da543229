import { describe, expect, it } from "vitest";
import {
  draftOpening,
  makeAccount,
  makeFirm,
  makeTalent,
  makeWorld,
  publishOpening,
  TEXT,
} from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, call, outcome, SERVICE } from "./support/actors";
import { BASICS, COMPANY, CONDITIONS, EXPERIENCE, SKILLS, WISHES } from "./support/samples";

const db = await freshDatabase();
const { firm, openingId, admin } = await makeWorld(db);

const save = (actor: Actor, step: string, args: object) =>
  call<number>(db, actor, `save_talent_${step}`, { ...args });
const basics = (actor: Actor, change: object = {}, expected_version: number | null = null) =>
  save(actor, "basics", { basics: { ...BASICS, ...change }, expected_version });
const skillsOf = (actor: Actor) =>
  db.owner`select skill_id, level, evidence from public.talent_skills
    where account_id = ${actor.id ?? null} order by skill_id`;

describe("the steps of a profile", () => {
  it("begin with the basics, each step raising the version by one", async () => {
    const person = await makeAccount(db);
    const early = save(person, "experience", { experience: EXPERIENCE, expected_version: 1 });
    expect(await outcome(early)).toBe("PT409 basics_first");
    expect(await basics(person)).toBe(2);
    const learn = { skills: SKILLS, learning: [3, 3], expected_version: 2 };
    expect(await save(person, "skills", learn)).toBe(3);
    expect(await outcome(save(person, "skills", learn))).toBe("PT409 edited_elsewhere");
  });

  it("a first step sent twice is saved once more and not refused", async () => {
    const person = await makeAccount(db);
    const both = await Promise.all([basics(person), basics(person)]);
    expect(both.sort()).toEqual([2, 3]);
    expect(await outcome(basics(person))).toBe("PT409 edited_elsewhere");
  });

  it("replace lists as a whole", async () => {
    const person = await makeTalent(db);
    const wishes = { ...WISHES, prefectures: ["01", "47", "01"], themes: [] };
    await save(person, "wishes", { wishes, hidden_firms: [], expected_version: 6 });
    const rows = await db.owner`select prefecture_code from public.talent_prefectures
      where account_id = ${person.id} and kind = 'wished' order by 1`;
    expect(rows.map((row) => row.prefecture_code)).toEqual(["01", "47"]);
    await save(person, "skills", { skills: [], learning: [], expected_version: 7 });
    expect(await skillsOf(person)).toHaveLength(0);
  });

  it.each([
    ["a kana in kanji", { familyKana: "人材" }, "23514"],
    ["a name of blanks", { familyName: "　" }, "23502"],
    ["a role that is none", { roles: ["king"] }, "23514"],
    ["null as a role", { roles: [null] }, "23514"],
    ["a role twice", { roles: ["designer", "designer"] }, "23514"],
    ["a summary of 2,001 letters", { summary: "あ".repeat(2001) }, "23514"],
    ["a prefecture that is none", { prefectureCode: "48" }, "23503"],
  ])("refuse %s and leave no half profile", async (_, change, code) => {
    const person = await makeAccount(db);
    expect(await outcome(basics(person, change))).toBe(code);
    const [row] = await db.owner`select count(*)::int from public.talent_profiles
      where account_id = ${person.id}`;
    expect(row?.count).toBe(0);
  });

  it.each([
    ["hours turned around", { hoursMin: 20, hoursMax: 10 }, "23514"],
    ["a pay without its unit", { wishedPayUnit: null }, "23514"],
    ["a day that never comes", { availableFrom: "infinity" }, "23514"],
    ["more days than a month has", { onsiteDaysMax: 32 }, "23514"],
    ["a number beyond its type", { hoursMax: 70_000 }, "22003"],
  ])("refuse %s", async (_, change, code) => {
    const person = await makeTalent(db);
    const conditions = { ...CONDITIONS, ...change };
    const saved = save(person, "conditions", { conditions, expected_version: 6 });
    expect(await outcome(saved)).toBe(code);
  });
});

describe("skills", () => {
  const set = (person: Actor, skills: object[], expected_version: number) =>
    save(person, "skills", { skills, learning: [], expected_version });

  it("are endorsed by nobody but others: an endorsement ends when the level changes", async () => {
    const person = await makeTalent(db);
    await set(person, [{ skillId: 1, level: 5, evidence: "endorsed" }], 6);
    expect(await skillsOf(person)).toMatchObject([{ evidence: "self" }]);
    await db.owner`update public.talent_skills set evidence = 'endorsed'
      where account_id = ${person.id}`;
    await set(person, [{ skillId: 1, level: 5, evidence: "self" }], 7);
    expect(await skillsOf(person)).toMatchObject([{ evidence: "endorsed" }]);
    await set(person, [{ skillId: 1, level: 4, evidence: "endorsed" }], 8);
    expect(await skillsOf(person)).toMatchObject([{ level: 4, evidence: "self" }]);
  });

  it.each<[string, object[], string]>([
    ["level 6", [{ skillId: 1, level: 6, evidence: "self" }], "23514"],
    [
      "an evidence that is none",
      [{ skillId: 1, level: 3, evidence: "king" }],
      "PT422 evidence_unknown",
    ],
    ["no evidence", [{ skillId: 1, level: 3 }], "23502"],
    ["a skill that is none", [{ skillId: 999999, level: 3, evidence: "self" }], "23503"],
    [
      "61 of them",
      Array(61).fill({ skillId: 1, level: 3, evidence: "self" }),
      "PT422 too_many_skills",
    ],
  ])("refuse %s", async (_, skills, refusal) => {
    const person = await makeTalent(db);
    expect(await outcome(set(person, skills, 6))).toBe(refusal);
    expect(await skillsOf(person)).toHaveLength(SKILLS.length);
  });

  it("refuse one skill named twice, new or held", async () => {
    const person = await makeTalent(db);
    const twice = (skillId: number) =>
      [1, 2].map((level) => ({ skillId, level, evidence: "self" }));
    expect(await outcome(set(person, twice(1), 6))).toBe("21000");
    expect(await outcome(set(person, twice(9), 6))).toBe("23505");
  });
});

describe("publishing a profile", () => {
  it("needs skills and conditions; pausing takes it out of the pool", async () => {
    const person = await makeAccount(db);
    const publish = (new_status: string | null) =>
      outcome(call(db, person, "set_talent_status", { new_status }));
    expect(await publish("active")).toBe("PT409 basics_first");
    await basics(person);
    expect(await publish("active")).toBe("PT422 skills_missing");
    await save(person, "skills", { skills: SKILLS, learning: [], expected_version: 2 });
    expect(await publish("active")).toBe("PT422 conditions_missing");
    await save(person, "conditions", { conditions: CONDITIONS, expected_version: 3 });
    for (const unknown of ["draft", "", null]) {
      expect(await publish(unknown)).toBe("PT422 status_unknown");
    }
    expect(await publish("active")).toBe("allowed");
    expect(await inPool(person.id)).toBe(true);
    expect(await publish("paused")).toBe("allowed");
    expect(await inPool(person.id)).toBe(false);
    const apply = { opening_id: openingId, revision: 1, text_version: TEXT };
    expect(await outcome(call(db, person, "apply_to_opening", apply))).toBe(
      "PT409 profile_not_active",
    );
  });

  const inPool = async (id: string) => {
    const pool = await call<{ id: string }[]>(db, SERVICE, "talent_pool");
    return pool.some((person) => person.id === id);
  };
});

describe("the pool of the engine", () => {
  it("holds no name, address, employer, free text or hidden firm", async () => {
    const person = await makeTalent(db, [{ name: "秘密商事" }]);
    const [entry] = await call<object[]>(db, SERVICE, "talent_pool", { ids: [person.id] });
    expect(JSON.stringify(entry)).not.toMatch(/人材|ジンザイ|@|勤務先|得意|秘密/);
  });
});

describe("a person who hides from a firm", () => {
  const exclusions = (opening_id: string) =>
    call<Record<string, string>>(db, SERVICE, "pool_exclusions", { opening_id });
  const mine = (actor: Actor) => call<Record<string, string>>(db, actor, "my_exclusions");

  it.each<[string, object]>([
    ["its name in another form", { name: "(株)山田 製作所" }],
    ["its name in half-width", { name: "㈱山田製作所" }],
  ])("by %s is in nobody's list", async (_, hidden) => {
    const person = await makeTalent(db, [hidden]);
    expect((await exclusions(openingId))[person.id]).toBe("hidden_firm");
    expect(await mine(person)).toEqual({ [openingId]: "hidden_firm" });
  });

  it("by its number is in nobody's list", async () => {
    const numbered = await makeFirm(db, {
      corporateNumber: COMPANY.corporateNumber,
      soleProprietor: false,
      name: "番号の会社",
    });
    const opening = await publishOpening(db, numbered, admin);
    const person = await makeTalent(db, [{ corporateNumber: COMPANY.corporateNumber }]);
    expect((await exclusions(opening))[person.id]).toBe("hidden_firm");
  });

  it("as its employer is in nobody's list, without a second entry", async () => {
    const employer = await makeFirm(db, { name: "株式会社 勤務先" });
    const opening = await publishOpening(db, employer, admin);
    const person = await makeTalent(db);
    expect((await exclusions(opening))[person.id]).toBe("hidden_firm");
    expect(await mine(person)).toEqual({ [opening]: "hidden_firm" });
    expect((await exclusions(openingId))[person.id]).toBeUndefined();
    const consent = { opening_id: opening, revision: 1, text_version: TEXT };
    const applied = call(db, person, "apply_to_opening", consent);
    expect(await outcome(applied)).toBe("PT409 hidden_firm");
  });

  it("does not learn by it what the firm is still writing", async () => {
    const draft = await draftOpening(db, firm);
    const person = await makeTalent(db, [{ name: "山田製作所" }]);
    expect(Object.keys(await mine(person))).not.toContain(draft);
  });

  it("may name 50 firms, with a name or a valid number each", async () => {
    const person = await makeTalent(db);
    const hide = (hidden_firms: unknown) =>
      outcome(save(person, "wishes", { wishes: WISHES, hidden_firms, expected_version: 6 }));
    expect(await hide(Array(51).fill({ name: "会社" }))).toBe("23514");
    expect(await hide([{}])).toBe("23514");
    expect(await hide([{ corporateNumber: "1234567890123" }])).toBe("23514");
    expect(await hide({ name: "会社" })).toBe("22023");
    expect(await hide(Array(50).fill({ name: "会社" }))).toBe("allowed");
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import {
  applied,
  explanation,
  handleFor,
  makeTalent,
  makeWorld,
  publishOpening,
  submitRevision,
  TEXT,
} from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, call, outcome, SERVICE } from "./support/actors";
import { WISHES } from "./support/samples";

const db = await freshDatabase();
const world = await makeWorld(db);
const { admin, firm } = world;
let talent: Actor & { id: string };
let openingId: string;

beforeEach(async () => {
  talent = await makeTalent(db);
  openingId = await publishOpening(db, firm, admin);
});

const agree = (actor: Actor, match_id: string, revision = 1) =>
  call(db, actor, "agree_to_match", { match_id, revision, text_version: TEXT });
const approve = (match_id: string, note: string | null = null) =>
  call(db, admin, "approve_match", { match_id, note });
const explain = (matchId: string, revision = 1, eligible = true) =>
  call(db, SERVICE, "attach_explanations", explanation(matchId, revision, eligible));
const apply = (revision = 1, text_version = TEXT) =>
  call(db, talent, "apply_to_opening", { opening_id: openingId, revision, text_version });
const contacts = (actor: Actor, match_id: string, reason: string | null = null) =>
  call(db, actor, "match_contacts", { match_id, reason });
const hide = (name: string) =>
  call(db, talent, "save_talent_wishes", {
    wishes: WISHES,
    hidden_firms: [{ name }],
    expected_version: 6,
  });

async function connected(): Promise<string> {
  const match = await applied(db, talent, openingId);
  await approve(match);
  await agree(firm.editor, match);
  return match;
}

async function change(content: object) {
  await submitRevision(db, firm, openingId, content);
  await call(db, admin, "approve_opening", { opening_id: openingId });
}

const matchOf = async (id: string) => {
  const [row] = await db.owner`select state, revision from public.matches where id = ${id}`;
  return row;
};
const consentsOf = (id: string) =>
  db.owner`select side, account_id, revision, text_version, voided_at is not null as voided
    from public.match_consents where match_id = ${id} order by id`;
const consent = (side: string, account: Actor, revision = 1, voided = false) => ({
  side,
  account_id: account.id,
  revision,
  text_version: TEXT,
  voided,
});

describe("a consent", () => {
  it("names side, person, revision and text", async () => {
    const match = await connected();
    expect([...(await consentsOf(match))]).toEqual([
      consent("talent", talent),
      consent("company", firm.editor),
    ]);
  });

  it("needs the text in force and the revision that was read", async () => {
    expect(await outcome(apply(1, "1999-01-01"))).toBe("PT409 consent_text_changed");
    expect(await outcome(apply(2))).toBe("PT409 opening_changed");
    const match = await applied(db, talent, openingId);
    await approve(match);
    expect(await outcome(agree(firm.owner, match, 2))).toBe("PT409 opening_changed");
  });

  it("once given is not asked for again with a newer text", async () => {
    await apply();
    expect(await outcome(apply(1, "1999-01-01"))).toBe("allowed");
  });

  it("of a talent is void after a material change, and can be given again", async () => {
    const match = await applied(db, talent, openingId);
    await approve(match);
    await change({ hoursMax: 20 });
    expect(await outcome(agree(firm.owner, match, 2))).toBe("allowed");
    expect(await matchOf(match)).toEqual({ state: "introduced", revision: 2 });
    await agree(talent, match, 2);
    expect(await matchOf(match)).toEqual({ state: "connected", revision: 2 });
    expect([...(await consentsOf(match))]).toEqual([
      consent("talent", talent, 1, true),
      consent("company", firm.owner, 2),
      consent("talent", talent, 2),
    ]);
  });

  it.each([
    ["pay", { payMax: 4000 }],
    ["pay unit", { payUnit: "month" }],
    ["place", { municipalityCode: null }],
    ["way of working", { workMode: "onsite" }],
    ["days on site", { onsiteDays: 3 }],
    ["hours", { hoursMin: 6 }],
    ["musts", { requirements: [{ skillId: 1, level: 4, weight: 3, must: true }] }],
  ])("is void when the %s changes", async (_, content) => {
    const match = await applied(db, talent, openingId);
    await change(content);
    expect(await consentsOf(match)).toMatchObject([{ voided: true }]);
  });

  it("stays when only words and wishes change", async () => {
    const match = await applied(db, talent, openingId);
    await change({ problem: "言い換え", seats: 2, requirements: MUST_WITH_ANOTHER_WEIGHT });
    expect(await consentsOf(match)).toMatchObject([{ voided: false, revision: 1 }]);
    await explain(match, 2);
    await approve(match);
    await agree(firm.owner, match, 2);
    expect(await matchOf(match)).toEqual({ state: "connected", revision: 2 });
  });
});

const MUST_WITH_ANOTHER_WEIGHT = [{ skillId: 1, level: 3, weight: 1, must: true }];

describe("a connected match", () => {
  it("keeps the revision that both agreed to, which its talent goes on reading", async () => {
    const match = await connected();
    await change({ payMax: 9000 });
    expect(await matchOf(match)).toEqual({ state: "connected", revision: 1 });
    await call(db, firm.owner, "pause_opening", { opening_id: openingId });
    const seen = await db.as("authenticated", { sub: talent.id }, (tx) => {
      return tx`select revision, pay_max from public.opening_revisions where opening_id = ${openingId}`;
    });
    expect([...seen]).toEqual([{ revision: 1, pay_max: 5000 }]);
  });

  it("shows each side the other's contacts and logs it; not before, not after", async () => {
    const match = await applied(db, talent, openingId);
    await approve(match);
    expect(await outcome(contacts(firm.owner, match))).toBe("PT409 not_connected");
    await agree(firm.owner, match);
    expect(await contacts(firm.owner, match)).toEqual({
      company: null,
      talent: {
        personName: "人材 太郎",
        personKana: "ジンザイ タロウ",
        email: `${talent.id}@person.test`,
        phone: "090-0000-0000",
      },
    });
    expect(await contacts(talent, match)).toMatchObject({ company: { personName: "試験 花子" } });
    expect(await outcome(contacts(admin, match))).toBe("PT422 reason_required");
    expect(await outcome(contacts(admin, match, " "))).toBe("PT422 reason_required");
    await contacts(admin, match, "本人からの依頼");
    expect([...(await disclosuresOf(match))]).toEqual([
      { reader_id: firm.owner.id, reader_side: "company", subject: "talent", reason: null },
      { reader_id: talent.id, reader_side: "talent", subject: "company", reason: null },
      { reader_id: admin.id, reader_side: "admin", subject: "both", reason: "本人からの依頼" },
    ]);
    await call(db, firm.owner, "close_opening", { opening_id: openingId, outcome: "filled" });
    for (const actor of [firm.owner, talent]) {
      expect(await outcome(contacts(actor, match))).toBe("PT409 not_connected");
    }
    expect(await disclosuresOf(match)).toHaveLength(3);
  });

  it("is not readable by a former member", async () => {
    const match = await connected();
    await db.owner`delete from public.company_members where account_id = ${firm.editor.id}`;
    expect(await outcome(contacts(firm.editor, match))).toBe("PT404 match_not_found");
    await db.owner`insert into public.company_members
      values (${firm.companyId}, ${firm.editor.id}, 'editor')`;
  });
});

const disclosuresOf = (match: string) =>
  db.owner`select reader_id, reader_side, subject, reason from public.disclosures
    where match_id = ${match} order by id`;

describe("an approval", () => {
  it("needs the engine's explanation of this revision", async () => {
    const { matchId } = (await apply()) as { matchId: string };
    expect(await outcome(approve(matchId))).toBe("PT409 explanation_missing");
    await explain(matchId);
    await change({ title: "別の題" });
    expect(await outcome(approve(matchId))).toBe("PT409 explanation_missing");
  });

  it("overrides a failing gate only with a note", async () => {
    const { matchId } = (await apply()) as { matchId: string };
    await explain(matchId, 1, false);
    expect(await outcome(approve(matchId))).toBe("PT422 override_note_required");
    expect(await outcome(approve(matchId, "　 "))).toBe("PT422 override_note_required");
    await approve(matchId, "面談で確認した");
    const [event] = await db.owner`select note from public.match_events
      where match_id = ${matchId} and action = 'approve'`;
    expect(event?.note).toBe("面談で確認した");
  });

  it("never brings a person together with a firm that it hides from", async () => {
    const match = await applied(db, talent, openingId);
    await hide("（株）山田製作所");
    expect(await outcome(approve(match, "どうしても"))).toBe("PT409 pair_excluded");
  });

  it("never brings a person together with its own firm", async () => {
    const match = await applied(db, talent, openingId);
    await db.owner`insert into public.company_members
      values (${firm.companyId}, ${talent.id}, 'editor')`;
    expect(await outcome(approve(match, "どうしても"))).toBe("PT409 pair_excluded");
    expect(await outcome(apply())).toBe("PT409 own_firm");
  });

  it("waits while the person is paused", async () => {
    const match = await applied(db, talent, openingId);
    await call(db, talent, "set_talent_status", { new_status: "paused" });
    expect(await outcome(approve(match))).toBe("PT409 candidate_unavailable");
  });
});

describe("a person who hides from the firm after the introduction", () => {
  it("is not connected by the firm's consent, and the firm is not told why", async () => {
    const match = await applied(db, talent, openingId);
    await approve(match);
    await hide("山田製作所");
    expect(await outcome(agree(firm.owner, match))).toBe("PT409 candidate_unavailable");
    expect(await outcome(apply())).toBe("PT409 hidden_firm");
  });
});

describe("a dismissal", () => {
  const dismiss = (match_id: string) =>
    call(db, admin, "dismiss_match", { match_id, reason: "duplicate", message: "重複です" });
  const said = async (match_id: string) => {
    const [own] = await call<Row[]>(db, talent, "my_matches", { match_id });
    const seen = call<Row>(db, firm.owner, "company_match", { match_id });
    return [own?.closedMessage, (await seen.catch(() => null))?.closedMessage];
  };
  type Row = { closedMessage: string | null };

  it("tells the one who asked, and the firm not even that there was a match", async () => {
    const match = await applied(db, talent, openingId);
    await dismiss(match);
    expect(await said(match)).toEqual(["重複です", undefined]);
  });

  it("tells both when both asked", async () => {
    const handle = await handleFor(db, openingId, talent.id);
    const match = await applied(db, talent, openingId);
    await call(db, firm.owner, "invite_candidate", { handle, text_version: TEXT });
    await dismiss(match);
    expect(await said(match)).toEqual(["重複です", "重複です"]);
  });
});

describe("a paused opening", () => {
  it("freezes its matches until it is resumed; leaving stays possible", async () => {
    const other = await makeTalent(db);
    const proposed = await applied(db, talent, openingId);
    const introduced = await applied(db, other, openingId);
    await approve(introduced);
    const handle = await handleFor(db, openingId, talent.id);
    await call(db, firm.owner, "pause_opening", { opening_id: openingId });
    const frozen = [
      apply(),
      approve(proposed),
      agree(firm.owner, introduced),
      call(db, firm.owner, "invite_candidate", { handle, text_version: TEXT }),
      call(db, admin, "propose_match", { opening_id: openingId, talent_id: talent.id }),
    ];
    expect(new Set(await Promise.all(frozen.map(outcome)))).toEqual(
      new Set(["PT409 opening_not_open"]),
    );
    const leave = { match_id: introduced, reason: "personal" };
    expect(await outcome(call(db, other, "decline_match", leave))).toBe("allowed");
    await call(db, firm.owner, "resume_opening", { opening_id: openingId });
    expect(await outcome(approve(proposed))).toBe("allowed");
  });

  it("is as closed on the day after its last, before the daily job has run", async () => {
    const match = await applied(db, talent, openingId);
    await db.owner`update public.openings set expires_on = private.japan_today() - 1
      where id = ${openingId}`;
    expect(await outcome(approve(match))).toBe("PT409 opening_not_open");
    const seen = await db.as("anon", {}, (tx) => {
      return tx`select id from public.openings where id = ${openingId}`;
    });
    expect(seen).toHaveLength(0);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  draftOpening,
  type Firm,
  makeAccount,
  makeAdmin,
  makeFirm,
  publishOpening,
} from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, call, outcome } from "./support/actors";
import { COMPANY } from "./support/samples";

const db = await freshDatabase();
const admin = await makeAdmin(db);

type Saved = { companyId: string; version: number };
const save = (actor: Actor, profile: object, rest: object = {}) =>
  call<Saved>(db, actor, "save_company", { profile: { ...COMPANY, ...profile }, ...rest });
const SOLE = { corporateNumber: null, soleProprietor: true };

describe("a firm's profile", () => {
  it("makes its writer the owner, and keeps contacts apart", async () => {
    const owner = await makeAccount(db);
    const { companyId, version } = await save(owner, {});
    expect(version).toBe(1);
    const [row] = await db.owner`select c.name, c.status, m.role, k.email
      from public.companies c
      join public.company_members m on m.company_id = c.id
      join public.company_contacts k on k.company_id = c.id where c.id = ${companyId}`;
    expect(row).toEqual({
      name: COMPANY.name,
      status: "draft",
      role: "owner",
      email: COMPANY.contactEmail,
    });
  });

  it("keeps the postal code with the contacts: the public reads the firm", async () => {
    const owner = await makeAccount(db);
    const { companyId } = await save(owner, { postalCode: "9591200" });
    const [row] = await db.owner`select postal_code from public.company_contacts
      where company_id = ${companyId}`;
    expect(row?.postal_code).toBe("9591200");
    const wrong = save(await makeAccount(db), { postalCode: "959-1200" });
    expect(await outcome(wrong)).toBe("23514");
    const none = await save(await makeAccount(db), { postalCode: null });
    expect(none.version).toBe(1);
  });

  it("sent twice makes one firm, also at the same instant", async () => {
    const owner = await makeAccount(db);
    const answers = await Promise.all([save(owner, SOLE), save(owner, SOLE), save(owner, SOLE)]);
    expect(new Set(answers.map(({ companyId }) => companyId)).size).toBe(1);
    const [row] = await db.owner`select count(*)::int from public.company_members
      where account_id = ${owner.id}`;
    expect(row?.count).toBe(1);
  });

  it("edited in two windows keeps the first edit and refuses the second", async () => {
    const { companyId, owner, editor } = await makeFirm(db);
    const at = { company_id: companyId, expected_version: 1 };
    await save(owner, { ...SOLE, description: "最初" }, at);
    expect(await outcome(save(editor, { ...SOLE, description: "次" }, at))).toBe(
      "PT409 edited_elsewhere",
    );
    const withoutVersion = save(editor, SOLE, { company_id: companyId });
    expect(await outcome(withoutVersion)).toBe("PT409 edited_elsewhere");
  });

  it("keeps its identity from the day it is handed in", async () => {
    const firm = await makeFirm(db);
    await publishOpening(db, firm, admin);
    const at = { company_id: firm.companyId, expected_version: 1 };
    for (const change of [
      { ...SOLE, name: "別の会社" },
      { corporateNumber: COMPANY.corporateNumber, soleProprietor: false },
    ]) {
      expect(await outcome(save(firm.owner, change, at))).toBe("PT409 company_identity_locked");
    }
    expect(await outcome(save(firm.owner, { ...SOLE, description: "新しい" }, at))).toBe("allowed");
  });

  it.each([
    ["no name", { name: "" }, "23502"],
    ["a name of blanks", { name: " 　" }, "23502"],
    ["a name of 81 letters", { name: "あ".repeat(81) }, "23514"],
    ["kana in hiragana", { nameKana: "かぶしき" }, "23514"],
    ["both a number and no firm", { soleProprietor: true }, "23514"],
    ["neither a number nor a sole proprietor", { corporateNumber: null }, "23514"],
    ["a municipality of another prefecture", { municipalityCode: "131016" }, "23514"],
    ["an industry that is none", { industryCode: "Z" }, "23514|23503"],
    ["a size that is none", { employees: "5" }, "23514"],
    ["a website without http", { website: "javascript:alert(1)" }, "23514"],
    ["a description of 2,001 letters", { description: "あ".repeat(2001) }, "23514"],
    ["an address with a blank", { contactEmail: "a b@c" }, "23514"],
    ["a phone number in words", { contactPhone: "zero-nine" }, "23514"],
  ])("refuses %s", async (_, change, code) => {
    const owner = await makeAccount(db);
    expect(code.split("|")).toContain(await outcome(save(owner, change)));
    const [row] = await db.owner`select count(*)::int from public.company_members
      where account_id = ${owner.id}`;
    expect(row?.count).toBe(0);
  });

  it("cannot take the number of an approved firm", async () => {
    const numbered = { corporateNumber: "8000012010038", soleProprietor: false };
    await publishOpening(db, await makeFirm(db, numbered), admin);
    const second = publishOpening(db, await makeFirm(db, numbered), admin);
    expect(await outcome(second)).toBe("PT409 corporate_number_taken");
  });
});

describe("the review of a firm", () => {
  const decide = (name: string, args: object) => outcome(call(db, admin, name, { ...args }));

  it("asks for a message, and a mended firm is handed in again with its opening", async () => {
    const firm = await makeFirm(db);
    const company_id = firm.companyId;
    const opening_id = await draftAndSubmit(firm);
    expect(await decide("return_company", { company_id, message: "　" })).toBe(
      "PT422 message_required",
    );
    expect(await decide("return_company", { company_id, message: "所在地を" })).toBe("allowed");
    expect(await decide("return_company", { company_id, message: "所在地を" })).toBe("allowed");
    expect(await decide("approve_company", { company_id })).toBe("PT409 company_not_submitted");
    await save(firm.owner, SOLE, { company_id, expected_version: 1 });
    await call(db, firm.owner, "submit_opening", { opening_id });
    expect(await decide("approve_company", { company_id, opening_id })).toBe("allowed");
    expect(await decide("approve_company", { company_id, opening_id })).toBe("allowed");
    const log = await db.owner`select action from public.company_reviews
      where company_id = ${company_id} order by id`;
    expect(log.map(({ action }) => action)).toEqual([
      "submitted",
      "returned",
      "submitted",
      "approved",
    ]);
  });

  it("sends back the firm that was read, not one that was mended since", async () => {
    const firm = await makeFirm(db);
    const company_id = firm.companyId;
    await draftAndSubmit(firm);
    const about = { company_id, message: "所在地を" };
    expect(await decide("return_company", { ...about, expected_version: 2 })).toBe(
      "PT409 edited_elsewhere",
    );
    expect(await decide("return_company", { ...about, expected_version: 1 })).toBe("allowed");
  });

  it("may be approved with a message, which stands beside what it is about", async () => {
    const [alone, both] = [await makeFirm(db), await makeFirm(db)];
    await draftAndSubmit(alone);
    const opening_id = await draftAndSubmit(both);
    const message = " 公開後に説明会へお越しください。 ";
    await decide("approve_company", { company_id: alone.companyId, message });
    await decide("approve_company", { company_id: both.companyId, opening_id, message });
    const messageOf = async (firm: Firm) => {
      const rows = await db.as(firm.owner.role, { sub: firm.owner.id }, (tx) => {
        return tx`select message from public.company_reviews where action = 'approved'`;
      });
      return rows.map((row) => row.message);
    };
    expect(await messageOf(alone)).toEqual([message.trim()]);
    expect(await messageOf(both)).toEqual([null]);
    const events = await db.as(both.owner.role, { sub: both.owner.id }, (tx) => {
      return tx`select action, message from public.opening_reviews order by id desc limit 1`;
    });
    expect([...events]).toEqual([{ action: "approved", message: message.trim() }]);
  });

  it("is not decided twice with words that the firm would not get", async () => {
    const [alone, both, back] = [await makeFirm(db), await makeFirm(db), await makeFirm(db)];
    for (const firm of [alone, back]) await draftAndSubmit(firm);
    const opening_id = await draftAndSubmit(both);
    const approval = { company_id: alone.companyId, message: "ようこそ。" };
    const other = "別の言葉";
    expect(await decide("approve_company", approval)).toBe("allowed");
    expect(await decide("approve_company", approval)).toBe("allowed");
    expect(await decide("approve_company", { company_id: alone.companyId })).toBe("allowed");
    expect(await decide("approve_company", { ...approval, message: other })).toBe(
      "PT409 company_not_submitted",
    );
    const published = { company_id: both.companyId, opening_id };
    expect(await decide("approve_company", published)).toBe("allowed");
    expect(await decide("approve_opening", { opening_id })).toBe("allowed");
    expect(await decide("approve_opening", { opening_id, message: other })).toBe(
      "PT409 opening_not_submitted",
    );
    const about = { company_id: back.companyId, message: "所在地を" };
    expect(await decide("return_company", about)).toBe("allowed");
    expect(await decide("return_company", { ...about, message: other })).toBe(
      "PT409 company_not_submitted",
    );
    await db.owner`update public.companies set status = 'closed' where id = ${alone.companyId}`;
    expect(await decide("approve_company", { company_id: alone.companyId })).toBe(
      "PT409 company_not_submitted",
    );
  });

  it("sends its waiting openings back along with the firm", async () => {
    const firm = await makeFirm(db);
    const waiting = await draftAndSubmit(firm);
    const draft = await draftOpening(db, firm);
    await decide("return_company", { company_id: firm.companyId, message: "所在地を" });
    const rows = await db.owner`select o.id, o.status, v.message from public.openings o
      left join public.opening_reviews v on v.opening_id = o.id and v.action = 'returned'
      where o.company_id = ${firm.companyId} order by o.status`;
    expect([...rows]).toEqual([
      { id: draft, status: "draft", message: null },
      { id: waiting, status: "returned", message: "所在地を" },
    ]);
  });

  it("approves what was read: the version of the firm and of its opening", async () => {
    const firm = await makeFirm(db);
    const company_id = firm.companyId;
    const opening_id = await draftAndSubmit(firm);
    await save(firm.owner, { ...SOLE, description: "新しい" }, { company_id, expected_version: 1 });
    const approve = (expected_version: number, opening_version: number) =>
      decide("approve_company", { company_id, opening_id, expected_version, opening_version });
    expect(await approve(1, 2)).toBe("PT409 edited_elsewhere");
    expect(await approve(2, 1)).toBe("PT409 edited_elsewhere");
    const [row] = await db.owner`select status from public.companies where id = ${company_id}`;
    expect(row?.status).toBe("submitted");
    expect(await approve(2, 2)).toBe("allowed");
  });

  it("does not publish an opening of another firm along with it", async () => {
    const [firm, other] = [await makeFirm(db), await makeFirm(db)];
    await draftAndSubmit(firm);
    const opening_id = await draftAndSubmit(other);
    expect(await decide("approve_company", { company_id: firm.companyId, opening_id })).toBe(
      "PT404 opening_not_found",
    );
  });

  it("knows no firm behind a made-up id", async () => {
    const company_id = admin.id;
    expect(await decide("approve_company", { company_id })).toBe("PT404 company_not_found");
    expect(await decide("return_company", { company_id, message: "x" })).toBe(
      "PT404 company_not_found",
    );
  });

  async function draftAndSubmit(firm: Firm) {
    const opening_id = await draftOpening(db, firm);
    await call(db, firm.owner, "submit_opening", { opening_id });
    return opening_id;
  }
});

describe("a corporate number", () => {
  const isValid = async (value: string) => {
    const [row] = await db.owner`select private.is_corporate_number(${value}) as valid`;
    return row?.valid;
  };

  it.each(["7000012050002", "8000012010038", "1180301018771", "8700110005901", "5111101000006"])(
    "%s of a real body is accepted",
    async (value) => expect(await isValid(value)).toBe(true),
  );

  it.each([
    "1234567890123",
    "",
    "7000012050003",
    "700001205000",
    "７000012050002",
    "T7000012050002",
  ])("%s is refused", async (value) => expect(await isValid(value)).toBe(false));

  it("agrees with the tax agency's rule for any 13 digits", async () => {
    const digits = fc.string({
      unit: fc.constantFrom(..."0123456789"),
      minLength: 12,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(digits, fc.integer({ min: 0, max: 9 }), async (base, first) => {
        expect(await isValid(`${first}${base}`)).toBe(first !== 0 && first === checkDigit(base));
        expect(await isValid(`${checkDigit(base)}${base}`)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

/** 国税庁: 9 minus the sum of the digits from the right, times 1 and 2 in turn, modulo 9. */
function checkDigit(base: string): number {
  const fromTheRight = [...base].reverse().map(Number);
  const sum = fromTheRight.reduce((total, digit, index) => total + digit * ((index % 2) + 1), 0);
  return 9 - (sum % 9);
}

describe("the key by which a firm is hidden", () => {
  it.each([
    ["（株）山田製作所", "株式会社山田製作所"],
    ["㈱山田製作所", "株式会社 山田製作所"],
    ["ﾔﾏﾀﾞ有限会社", "ヤマダ"],
    ["YAMADA Co., Ltd.", "ｙａｍａｄａ"],
    ["山田・製作所", "山田　製作所"],
  ])("%s is %s", async (one, other) => {
    const [row] =
      await db.owner`select private.firm_key(${one}) as one, private.firm_key(${other}) as other`;
    expect(row?.one).toBe(row?.other);
  });

  it("does not take two names for one", async () => {
    const [row] =
      await db.owner`select private.firm_key('山田製作所') = private.firm_key('山本製作所') as same`;
    expect(row?.same).toBe(false);
  });
});

import { expect, test } from "vitest";
import type { Actor } from "./actor.server";
import {
  requireActor,
  requireAdmin,
  requireAnonymous,
  requireCompany,
  requireTalent,
} from "./guards.server";

const nobody: Actor = {
  id: "1",
  email: "a@example.jp",
  isAdmin: false,
  hasTalentProfile: false,
  companies: [],
};
const member: Actor = {
  ...nobody,
  companies: [
    { id: "c1", name: "A", role: "owner", status: "approved" },
    { id: "c2", name: "B", role: "editor", status: "draft" },
  ],
};

function args(actor: Actor | null, path = "/company/openings?after=x", method = "GET") {
  const request = new Request(`http://musubi.example${path}`, { method });
  return { request, context: { actor: async () => actor } } as never;
}

async function thrownBy(work: Promise<unknown>): Promise<Response> {
  return work.then(
    () => expect.unreachable("the guard let someone in"),
    (thrown) => thrown,
  );
}

test("strangers log in and come back", async () => {
  const response = await thrownBy(requireActor(args(null)));
  expect(response.headers.get("Location")).toBe("/login?next=%2Fcompany%2Fopenings%3Fafter%3Dx");
});

test("after a posted form they are told why, and come back to its page", async () => {
  const response = await thrownBy(requireActor(args(null, "/company?index", "POST")));
  expect(response.headers.get("Location")).toBe("/login?next=%2Fcompany&ended=1");
});

test.each([requireAdmin, requireTalent])("%o answers 403", async (guard) => {
  expect((await thrownBy(guard(args(nobody)))).status).toBe(403);
});

test("a talent and an administrator stay out of a company's pages", async () => {
  for (const kind of ["hasTalentProfile", "isAdmin"]) {
    expect((await thrownBy(requireCompany(args({ ...nobody, [kind]: true })))).status).toBe(403);
  }
});

test("a new account is asked for its company first", async () => {
  const response = await thrownBy(requireCompany(args(nobody)));
  expect(response.headers.get("Location")).toBe("/company/profile?notice=companyFirst");
  const sent = args(nobody, "/company/openings/new", "POST");
  expect((await thrownBy(requireCompany(sent))).status).toBe(403);
  expect((await thrownBy(requireCompany(args(nobody), "c1"))).status).toBe(403);
});

test("people pass where they belong", async () => {
  expect(await requireActor(args(nobody))).toBe(nobody);
  expect((await requireAdmin(args({ ...nobody, isAdmin: true }))).isAdmin).toBe(true);
  expect((await requireTalent(args({ ...nobody, hasTalentProfile: true }))).id).toBe("1");
});

test("a member gets the first company or the one asked for, never another", async () => {
  expect((await requireCompany(args(member))).company.id).toBe("c1");
  expect((await requireCompany(args(member), "c2")).company.id).toBe("c2");
  expect((await thrownBy(requireCompany(args(member), "c3"))).status).toBe(403);
});

test("log-in pages send the signed-in home", async () => {
  expect(await requireAnonymous(args(null))).toBeUndefined();
  const response = await thrownBy(requireAnonymous(args(member)));
  expect(response.headers.get("Location")).toBe("/company");
});

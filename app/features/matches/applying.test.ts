import { expect, test } from "vitest";
import { applying } from "./applying";
import type { TalentMatch } from "./types";

const NOW = "2026-11-24T00:00:00Z";
const talent = { hasTalentProfile: true, companies: [] };
const ready = { actor: talent, profileActive: true, companyId: "firm", revision: 2, matches: [] };

function match(change: Partial<TalentMatch>): TalentMatch {
  return {
    id: "m",
    code: "K7Q42",
    openingId: "o",
    revision: 2,
    openingTitle: "",
    companyName: "",
    prefectureCode: "16",
    open: true,
    state: "introduced",
    origin: "invitation",
    consents: { company: NOW, talent: null },
    score: null,
    closedBy: null,
    closedReason: null,
    closedMessage: null,
    createdAt: NOW,
    stateChangedAt: NOW,
    ...change,
  };
}
const closed = (change: Partial<TalentMatch>) => match({ state: "closed", ...change });

test("an active talent may apply", () => {
  expect(applying(ready)).toEqual({ kind: "open" });
});

test("everybody else learns what comes first", () => {
  const member = { ...talent, companies: [{ id: "firm" }] as never };
  expect(applying({ ...ready, actor: null }).kind).toBe("visitor");
  expect(applying({ ...ready, actor: member }).kind).toBe("ownFirm");
  expect(applying({ ...ready, actor: { ...talent, hasTalentProfile: false } }).kind).toBe(
    "noProfile",
  );
  expect(applying({ ...ready, profileActive: false }).kind).toBe("inactive");
});

test("an invitation is answered by applying; a match that one has agreed to is shown", () => {
  expect(applying({ ...ready, matches: [match({})] }).kind).toBe("open");
  const agreed = match({ consents: { company: null, talent: NOW } });
  expect(applying({ ...ready, matches: [agreed] })).toEqual({ kind: "matched", matchId: "m" });
});

test("after a closing only whoever closed it may begin again", () => {
  expect(applying({ ...ready, matches: [closed({ closedBy: "talent" })] }).kind).toBe("open");
  for (const closedBy of ["company", "admin", "system"] as const) {
    expect(applying({ ...ready, matches: [closed({ closedBy })] }).kind).toBe("closed");
  }
});

test("what the system closed may return on a newer revision", () => {
  const expired = closed({ closedBy: "system", revision: 1 });
  expect(applying({ ...ready, matches: [expired] }).kind).toBe("open");
});

test("the newest closing counts", () => {
  const matches = [closed({ closedBy: "talent" }), closed({ closedBy: "company" })];
  expect(applying({ ...ready, matches }).kind).toBe("open");
});

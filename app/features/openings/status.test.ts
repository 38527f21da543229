import { describe, expect, it } from "vitest";
import {
  actionsOf,
  approvalMessage,
  renewalOn,
  returnMessage,
  startPassed,
  statusOn,
} from "./status";
import { CONTENT } from "./testing";
import { OPENING_STATUSES, type OpeningHead, type OpeningStatus } from "./types";

const head = (status: OpeningStatus, expiresOn: string | null): OpeningHead => ({
  id: "o1",
  status,
  liveRevision: 1,
  publishedAt: null,
  confirmedOn: null,
  expiresOn,
  isDemo: false,
});

describe("statusOn", () => {
  it("lets an opening expire when its last day is over", () => {
    expect(statusOn("2026-11-24", head("published", "2026-11-24"))).toBe("published");
    expect(statusOn("2026-11-25", head("published", "2026-11-24"))).toBe("expired");
    expect(statusOn("2026-11-25", head("paused", "2026-11-24"))).toBe("expired");
  });

  it("leaves the other states alone", () => {
    expect(statusOn("2026-11-25", head("filled", "2026-11-24"))).toBe("filled");
    expect(statusOn("2026-11-25", head("draft", null))).toBe("draft");
  });
});

describe("renewalOn", () => {
  it.each([
    ["published", "2026-12-09", null],
    ["published", "2026-12-08", "soon"],
    ["paused", "2026-11-24", "soon"],
    ["published", "2026-11-23", "lately"],
    ["expired", "2026-10-25", "lately"],
    ["expired", "2026-10-24", null],
    ["draft", null, null],
    ["filled", "2026-11-25", null],
  ] as const)("asks of %s until %s: %s", (status, until, renewal) => {
    expect(renewalOn("2026-11-24", head(status, until))).toBe(renewal);
  });

  it("does not ask on the day on which it was confirmed", () => {
    const confirmed = { ...head("published", "2026-12-01"), confirmedOn: "2026-11-24" };
    expect(renewalOn("2026-11-24", confirmed)).toBeNull();
  });

  it("is no use where the start has passed", () => {
    const live = { ...CONTENT, startOn: "2026-11-23" };
    expect(startPassed("2026-11-24", { live })).toBe(true);
    expect(startPassed("2026-11-23", { live })).toBe(false);
    expect(startPassed("2026-11-24", { live: { ...live, startOn: null } })).toBe(false);
    expect(startPassed("2026-11-24", { live: null })).toBe(false);
  });
});

describe("actionsOf", () => {
  it("offers nothing once it has ended", () => {
    for (const status of ["closed", "filled"] as const) {
      expect(Object.values(actionsOf(status, CONTENT))).not.toContain(true);
    }
  });

  it("keeps what is under review from being edited, unless it is taken back", () => {
    const waiting = { ...CONTENT, state: "submitted" as const };
    for (const status of ["submitted", "published", "paused", "expired"] as const) {
      expect(actionsOf(status, waiting)).toMatchObject({
        edit: false,
        takeBack: true,
        close: true,
      });
    }
    expect(actionsOf("draft", CONTENT).takeBack).toBe(false);
    expect(actionsOf("published", null).takeBack).toBe(false);
  });

  it("offers each change only from its state", () => {
    const from = (name: "pause" | "resume" | "fill") =>
      OPENING_STATUSES.filter((status) => actionsOf(status, null)[name]);
    expect(from("pause")).toEqual(["published"]);
    expect(from("resume")).toEqual(["paused"]);
    expect(from("fill")).toEqual(["published", "paused", "expired"]);
  });
});

const event = (id: number, action: string, message: string | null) => ({
  id,
  action,
  message,
  at: "2026-11-24T00:00:00Z",
});

describe("approvalMessage", () => {
  const approved = event(2, "approved", "説明会へどうぞ");

  it("is what came with the publication, until something else happens", () => {
    expect(approvalMessage({ events: [approved, event(1, "submitted", null)] })).toBe(
      "説明会へどうぞ",
    );
    expect(approvalMessage({ events: [event(3, "confirmed", null), approved] })).toBeNull();
    expect(approvalMessage({ events: [event(3, "returned", "直す"), approved] })).toBeNull();
    expect(approvalMessage({ events: [] })).toBeNull();
  });
});

describe("returnMessage", () => {
  const events = [
    event(3, "returned", "二度目"),
    event(2, "submitted", null),
    event(1, "returned", "一度目"),
  ];

  it("is the latest one", () => {
    expect(returnMessage({ open: { ...CONTENT, state: "returned" }, events })).toBe("二度目");
  });

  it("is gone once the draft is handed in again", () => {
    expect(returnMessage({ open: { ...CONTENT, state: "submitted" }, events })).toBeNull();
    expect(returnMessage({ open: null, events })).toBeNull();
  });
});

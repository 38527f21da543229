import { describe, expect, it } from "vitest";
import { actionsOf, returnMessage, statusOn } from "./status";
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

describe("actionsOf", () => {
  it("offers nothing once it has ended", () => {
    for (const status of ["closed", "filled"] as const) {
      expect(Object.values(actionsOf(status, CONTENT))).not.toContain(true);
    }
  });

  it("keeps what is under review from being edited", () => {
    expect(actionsOf("submitted", { ...CONTENT, state: "submitted" })).toMatchObject({
      edit: false,
      close: true,
    });
  });

  it("offers each change only from its state", () => {
    const from = (name: "pause" | "resume" | "fill") =>
      OPENING_STATUSES.filter((status) => actionsOf(status, null)[name]);
    expect(from("pause")).toEqual(["published"]);
    expect(from("resume")).toEqual(["paused"]);
    expect(from("fill")).toEqual(["published", "paused", "expired"]);
  });
});

describe("returnMessage", () => {
  const event = (id: number, action: string, message: string | null) => ({
    id,
    action,
    message,
    at: "2026-11-24T00:00:00Z",
  });
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

import { expect, it, vi } from "vitest";
import type { LogEntry } from "./entry";
import { type LogSource, withReasons } from "./reasons.server";

vi.mock("~/features/reference/queries.server", () => ({
  loadReasonNames: async () => [
    { code: "not_enough", nameJa: "情報が不足しているため", nameEn: "Not enough is known" },
  ],
}));

const dismissed = (subjectId: string, note: string | null): LogEntry => ({
  key: subjectId,
  at: "2026-11-27T09:00:00Z",
  by: null,
  kind: "match",
  action: "dismiss",
  subjectId,
  title: null,
  note,
});

/** Answers the events of whatever matches are asked for, and keeps how many those were. */
function sourceOf(asked: number[]): LogSource {
  const among = async (_: string, ids: string[]) => {
    asked.push(ids.length);
    return { data: ids.map((id) => ({ match_id: id, reason_code: "not_enough" })), error: null };
  };
  const from = () => ({ select: () => ({ eq: () => ({ in: among }) }) });
  return { locale: "ja", supabase: { from } } as unknown as LogSource;
}

it("a dismissal says its reason, and the message below where there is one", async () => {
  const entries = [
    dismissed("a", null),
    dismissed("b", "また今度"),
    { ...dismissed("c", "公開してよい"), action: "approve" },
  ];
  const notes = (await withReasons(sourceOf([]), entries)).map(({ note }) => note);
  expect(notes).toEqual([
    "情報が不足しているため",
    "情報が不足しているため\nまた今度",
    "公開してよい",
  ]);
});

it("however many there are, no request names too many", async () => {
  const asked: number[] = [];
  const entries = Array.from({ length: 250 }, (_, index) => dismissed(String(index), null));
  await withReasons(sourceOf(asked), entries);
  expect(asked).toEqual([100, 100, 50]);
});

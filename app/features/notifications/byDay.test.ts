import { expect, it } from "vitest";
import { byDay } from "./byDay";

it("groups by the day in Japan and keeps the order", () => {
  const rows = [
    { id: 3, createdAt: "2026-11-27 15:30:00+00" },
    { id: 2, createdAt: "2026-11-27T14:59:00Z" },
    { id: 1, createdAt: "2026-11-26 15:00:00+00" },
  ];
  const days = byDay(rows).map(({ day, notices }) => [day, notices.map(({ id }) => id)]);
  expect(days).toEqual([
    ["2026-11-28", [3]],
    ["2026-11-27", [2, 1]],
  ]);
});

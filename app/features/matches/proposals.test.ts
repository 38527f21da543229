import { expect, it } from "vitest";
import { barredFrom } from "./proposals.server";

const held = (talent_id: string, state: string, closed_by: string | null = null, revision = 1) => ({
  talent_id,
  state,
  closed_by,
  revision,
});

it("bars open matches and what a side has closed, as the database does", () => {
  const barred = barredFrom(
    [
      held("open", "introduced"),
      held("declined", "closed", "talent"),
      held("refused", "closed", "company"),
      held("dismissed", "closed", "admin"),
      held("expired", "closed", "system", 1),
      held("expired now", "closed", "system", 2),
    ],
    2,
  );
  expect([...barred]).toEqual(["open", "declined", "refused", "expired now"]);
});

it("looks at the latest closing alone, and at an open match before any", () => {
  const later = [
    held("again", "closed", "admin"),
    held("again", "closed", "talent"),
    held("back", "closed", "admin"),
    held("back", "proposed"),
  ];
  expect([...barredFrom(later, 1)]).toEqual(["back"]);
});

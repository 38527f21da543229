import type { TestDatabase } from "../harness";
import { type Actor, call } from "./actors";

interface Saved {
  talent: Actor;
  other: Actor;
  openingId: string;
  rivalOpeningId: string;
}

/** talent: the rival's opening and a search; other talent: the firm's opening and another search. */
export async function addSaved(db: TestDatabase, saved: Saved) {
  const { talent, other, openingId, rivalOpeningId } = saved;
  await call(db, talent, "keep_opening", { opening_id: rivalOpeningId, kept: true });
  await call(db, other, "keep_opening", { opening_id: openingId, kept: true });
  await call(db, other, "save_search", { name: "医療", query: "theme=care" });
  const search = { name: "観光", query: "theme=tourism" };
  return { searchId: await call<string>(db, talent, "save_search", search) };
}

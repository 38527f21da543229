import type { TalentInput } from "~/matching";
import type { Moment } from "../data/moment";
import { NotThere } from "./not-there";

/**
 * Somebody who asks about itself. A paused or unfinished profile ranks as it would once it is active:
 * the page says which it is.
 * @throws {NotThere} if there is no such profile.
 */
export function asActive({ person }: Moment, talentId: string): TalentInput {
  const talent = person(talentId);
  if (!talent) throw new NotThere();
  return { ...talent, active: true };
}

import type { MatchContacts } from "./types";

/** The contact details in what the action of a match's page answered, if it was asked for them. */
export function contactsIn(answer: unknown): MatchContacts | null {
  if (typeof answer !== "object" || answer === null || !("contacts" in answer)) return null;
  return answer.contacts as MatchContacts;
}

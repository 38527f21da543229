import type { Rights } from "./types";

/** The words for who has the rights: only pay can contain them. */
export function rightsWords(rights: Rights, paid: boolean): Rights | "transferUnpaid" {
  return rights === "transfer" && !paid ? "transferUnpaid" : rights;
}

import { hash32, pairKey } from "~/matching";

const HASHES = 2 ** 32;

/**
 * All people, or about so many of them. Whom the hash of the pair picks is picked in every process,
 * whatever their order, and for another opening it picks others.
 */
export function picked<T extends { readonly id: string }>(
  people: readonly T[],
  openingId: string,
  atMost: number,
): readonly T[] {
  if (people.length <= atMost) return people;
  const below = (atMost / people.length) * HASHES;
  return people.filter(({ id }) => hash32(pairKey(id, openingId)) < below);
}

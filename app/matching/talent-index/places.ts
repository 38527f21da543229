/** Places in a list, in an order. */

/** Puts a place where it belongs among the best so far. */
export function keep(
  best: number[],
  place: number,
  limit: number,
  compare: (a: number, b: number) => number,
): void {
  const last = best[limit - 1];
  if (last !== undefined && compare(place, last) > 0) return;
  best.splice(firstBehind(best, place, compare), 0, place);
  if (best.length > limit) best.pop();
}

/** How many of some places in order stand before this one, or are it. */
export function firstBehind(
  sorted: readonly number[],
  place: number,
  compare: (a: number, b: number) => number,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(place, sorted[middle] as number) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Behind whom a page begins, as its address says it. */
export interface PageKey {
  handle: string;
  score: number;
  confirmedOn: string | null;
}

export function writeKey({ handle, score, confirmedOn }: PageKey): string {
  return [handle, score, ...(confirmedOn ? [confirmedOn] : [])].join("_");
}

const KEY =
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_(\d{1,3}(?:\.\d{1,20})?)(?:_(\d{4}-\d\d-\d\d))?$/;

/** Null for anything that is no key: the first page. */
export function readKey(search: URLSearchParams): PageKey | null {
  const [, handle, score, confirmedOn = null] = KEY.exec(search.get("after") ?? "") ?? [];
  return handle ? { handle, score: Number(score), confirmedOn } : null;
}

/** Behind whom a page begins, or before whom it ends, as its address says it. */
export interface PageKey {
  handle: string;
  score: number;
  confirmedOn: string | null;
}

/** Neither: the first page. */
export interface PageStart {
  after: PageKey | null;
  before: PageKey | null;
}

export function writeKey({ handle, score, confirmedOn }: PageKey): string {
  return [handle, score, ...(confirmedOn ? [confirmedOn] : [])].join("_");
}

const KEY =
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_(\d{1,3}(?:\.\d{1,20})?)(?:_(\d{4}-\d\d-\d\d))?$/;

export function readStart(search: URLSearchParams): PageStart {
  return { after: readKey(search.get("after")), before: readKey(search.get("before")) };
}

/** Null for anything that is no key. */
function readKey(value: string | null): PageKey | null {
  const [, handle, score, confirmedOn = null] = KEY.exec(value ?? "") ?? [];
  return handle ? { handle, score: Number(score), confirmedOn } : null;
}

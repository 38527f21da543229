/** Where a page of a search begins: after this row in the order of the sort. */
export interface Cursor {
  key: number;
  id: string;
}

const CURSOR = /^(-?\d{1,16})_([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/;

/** Out of `?after=`. What is none is the first page. */
export function parseCursor(text: string | null): Cursor | null {
  const [, key, id] = CURSOR.exec(text ?? "") ?? [];
  const number = Number(key);
  return id && Number.isSafeInteger(number) ? { key: number, id } : null;
}

export function cursorText({ key, id }: Cursor): string {
  return `${key}_${id}`;
}

export const COMPARED_AT_LEAST = 2;
export const COMPARED_AT_MOST = 4;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The handles that an address asks to compare (`?c=…&c=…`), each once; `more` were too many. */
export function readHandles(search: URLSearchParams): { handles: string[]; more: number } {
  const asked = [...new Set(search.getAll("c").map((value) => value.toLowerCase()))];
  const handles = asked.filter((value) => UUID.test(value));
  return {
    handles: handles.slice(0, COMPARED_AT_MOST),
    more: Math.max(0, handles.length - COMPARED_AT_MOST),
  };
}

/** The same address with these people ticked. */
export function withHandles(search: URLSearchParams, handles: readonly string[]): URLSearchParams {
  const ticked = new URLSearchParams(search);
  ticked.delete("c");
  for (const handle of handles) ticked.append("c", handle);
  return ticked;
}

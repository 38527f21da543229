/** The rank behind which a page of a ranked list begins, from `?after=`. Anything odd is the first page. */
export function rankAfter(request: Request): number {
  const after = new URL(request.url).searchParams.get("after") ?? "";
  return /^\d{1,7}$/.test(after) ? Number(after) : 0;
}

/** @throws a 405 response for every method but POST: `DELETE`, say, reaches an action as well. */
export function requirePost({ method }: Request): void {
  if (method !== "POST") throw onlyPost();
}

/** For the address of an action that somebody opens. */
export function onlyPost(): Response {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isId(value: string | null | undefined): value is string {
  return typeof value === "string" && UUID.test(value);
}

/** An id from the address. What is no id at all is not found, like an id that nobody has. */
export function idParam(value: string | undefined): string {
  if (isId(value)) return value.toLowerCase();
  throw new Response(null, { status: 404 });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id from the address. What is no id at all is not found, like an id that nobody has. */
export function idParam(value: string | undefined): string {
  if (value && UUID.test(value)) return value.toLowerCase();
  throw new Response(null, { status: 404 });
}

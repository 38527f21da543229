/** What a multipart form sent, or why it was not read. */
export type Upload =
  | { ok: true; text: (name: string) => string; file: (name: string) => Promise<Uint8Array | null> }
  | { ok: false; tooLarge: true };

/** A larger body is read to its end and thrown away, so that the browser gets to see our answer. */
const DISCARDED_AT_MOST = 32 * 1024 * 1024;

/**
 * Reads a form with a file into memory. Bodies that no form of ours sends are answered 413, 415 or 400.
 *
 * @param maxBytes of the whole body: what is larger is told, not kept.
 */
export async function readUpload(request: Request, maxBytes: number): Promise<Upload> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!type.startsWith("multipart/form-data")) throw new Response(null, { status: 415 });
  const body = await readBytes(request, maxBytes);
  if (body === null) return { ok: false, tooLarge: true };
  const form = await parse(body, type);
  return {
    ok: true,
    text: (name) => {
      const value = form.get(name);
      return typeof value === "string" ? value : "";
    },
    file: async (name) => {
      const value = form.get(name);
      // A file field that was left blank arrives as a file of no bytes.
      if (value === null || typeof value === "string" || value.size === 0) return null;
      return new Uint8Array(await value.arrayBuffer());
    },
  };
}

async function readBytes(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("Content-Length")) > DISCARDED_AT_MOST) {
    throw new Response(null, { status: 413 });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  // The length header may be missing or untrue: count what arrives.
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > DISCARDED_AT_MOST) throw new Response(null, { status: 413 });
    if (size <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= maxBytes ? new Uint8Array(Buffer.concat(chunks)) : null;
}

async function parse(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}

/** Control characters that no text of ours holds: their presence says that this is no text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The text of a file as Excel and others write it: UTF-8, UTF-16 with its mark, or Shift_JIS. Null: no text. */
export function decode(bytes: Uint8Array): string | null {
  const text = utf16(bytes) ?? strictly("utf-8", bytes) ?? strictly("shift_jis", bytes);
  if (text === null || NO_TEXT.test(text)) return null;
  return text;
}

function utf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly("utf-16be", bytes);
  return null;
}

/** The decoder takes away a byte order mark. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

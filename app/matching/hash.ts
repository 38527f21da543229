/**
 * A 32-bit hash of a text, the same everywhere: FNV-1a over its UTF-16 units (Fowler, Noll, Vo),
 * then the finaliser of MurmurHash3 (Appleby, public domain) because FNV alone leaves ids that
 * differ in their last character next to each other.
 * @returns an integer from 0 to 2^32 − 1.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

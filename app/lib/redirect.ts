const BASE = "http://musubi.invalid";

/**
 * A path of this site out of what a visitor sent, else `fallback`. A browser reads `//host`, `/\host`
 * and paths with control characters as other sites, so anything but a plain absolute path is refused.
 */
export function safeRedirect(target: unknown, fallback = "/"): string {
  if (typeof target !== "string" || target.length > 2_000) return fallback;
  if (!/^\/(?![/\\])[^\\\s\p{Cc}\p{Surrogate}]*$/u.test(target)) return fallback;
  try {
    const url = new URL(target, BASE);
    const path = url.pathname + url.search + url.hash;
    // Resolving dots may uncover a second slash: `/.//host`.
    return url.origin === BASE && !path.startsWith("//") ? path : fallback;
  } catch {
    return fallback;
  }
}

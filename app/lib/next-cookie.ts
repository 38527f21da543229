import { safeRedirect } from "./redirect";

const DAY = 60 * 60 * 24;
const NAME = "after-confirmation";

/**
 * Where somebody was going who has to open a mail first, such as an invitation. Kept in the browser:
 * the link in the mail is the auth server's own and carries no target. Only the page that the mail
 * leads to reads it.
 */
export function nextCookie(path: string, secure: boolean): string {
  return cookie(encodeURIComponent(path), DAY, secure);
}

export function forgetNextCookie(secure: boolean): string {
  return cookie("", 0, secure);
}

/** A path of this site, whatever the cookie holds; null without one. */
export function nextOf(cookieHeader: string | null): string | null {
  const value = new RegExp(`(?:^|;\\s*)${NAME}=([^;]+)`).exec(cookieHeader ?? "")?.[1];
  if (value === undefined) return null;
  try {
    return safeRedirect(decodeURIComponent(value), "") || null;
  } catch {
    return null;
  }
}

function cookie(value: string, maxAge: number, secure: boolean): string {
  const attributes = `Path=/auth/confirm; Max-Age=${maxAge}; HttpOnly; SameSite=Lax`;
  return `${NAME}=${value}; ${attributes}${secure ? "; Secure" : ""}`;
}

const YEAR = 60 * 60 * 24 * 365;
const NAME = "company";

/** Remembers in the browser which of a person's firms the pages are about. It grants nothing. */
export function companyCookie(companyId: string, secure: boolean): string {
  const attributes = `Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Lax`;
  return `${NAME}=${companyId}; ${attributes}${secure ? "; Secure" : ""}`;
}

/** The firms of a person, the one in front first; the rest as they were joined. */
export function currentFirst<T extends { id: string }>(
  companies: readonly T[],
  cookieHeader: string | undefined,
): T[] {
  const chosen = /(?:^|;\s*)company=([0-9a-f-]{36})/.exec(cookieHeader ?? "")?.[1];
  const current = companies.filter(({ id }) => id === chosen);
  return [...current, ...companies.filter(({ id }) => id !== chosen)];
}

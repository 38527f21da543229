import type { Musubi } from "./musubi";

export const PASSWORD = "correct horse battery staple";

/** Sends a form as a page of Musubi would. */
export function post(
  { url }: Pick<Musubi, "url">,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { Origin: url },
): Promise<Response> {
  const body = new URLSearchParams(fields);
  return fetch(url + path, { method: "POST", body, headers, redirect: "manual" });
}

/** True when the sign-up was acknowledged. */
export async function signUp(musubi: Pick<Musubi, "url">, email: string): Promise<boolean> {
  const fields = { kind: "talent", email, password: PASSWORD, terms: "on" };
  return (await post(musubi, "/signup", fields)).status === 302;
}

export async function canLogIn(musubi: Pick<Musubi, "url">, email: string): Promise<boolean> {
  return (await post(musubi, "/login", { email, password: PASSWORD })).status === 302;
}

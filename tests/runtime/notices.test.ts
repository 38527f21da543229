import { expect, it } from "vitest";
import { dataFolder, type Musubi, startMusubi, until } from "./musubi";
import { PASSWORD, post, signUp } from "./people";
import { supabaseProject } from "./project";

/** The cookies of somebody who has just logged in. */
async function sessionOf(musubi: Musubi, email: string): Promise<string> {
  const answer = await post(musubi, "/login", { email, password: PASSWORD });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** A page that is open: everything that it has been told so far. */
async function listen({ url }: Musubi, Cookie: string) {
  const visit = new AbortController();
  const response = await fetch(`${url}/notices/stream`, {
    headers: { Cookie, "Accept-Encoding": "gzip" },
    signal: visit.signal,
  });
  let text = "";
  const ended = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
    }
  })();
  const leave = () => {
    visit.abort();
    return ended.catch(() => {});
  };
  return { response, ended, leave, text: () => text };
}

it("ends open streams when asked to stop, and does not wait for them", async () => {
  const musubi = await startMusubi({ MUSUBI_DATA_DIR: await dataFolder() });
  expect((await fetch(`${musubi.url}/notices/stream`)).status).toBe(204);
  await signUp(musubi, "a@musubi.test");
  const page = await listen(musubi, await sessionOf(musubi, "a@musubi.test"));
  expect(page.response.headers.get("Content-Type")).toContain("text/event-stream");
  expect(page.response.headers.get("Content-Encoding")).toBeNull();
  // It arrives at once, and not when the compression has gathered enough.
  await until(() => page.text().includes('"unread":0'), 10_000);

  const asked = Date.now();
  musubi.signal("SIGTERM");
  await page.ended;
  expect(await musubi.exited).toBe(0);
  expect(Date.now() - asked).toBeLessThan(8_000);
  expect(musubi.output()).not.toContain("requests_cut");
});

it("tells a page of what another process did", async () => {
  const { env } = await supabaseProject();
  const [one, other] = [await startMusubi(env), await startMusubi(env)];
  await signUp(one, "a@musubi.test");
  const cookie = await sessionOf(one, "a@musubi.test");
  const page = await listen(one, cookie);
  await until(() => page.text().includes('"unread":0'), 10_000);

  const id = await tell(env);
  await until(() => page.text().includes('"unread":1'), 10_000);
  const read = await fetch(`${other.url}/notices/${id}`, {
    headers: { Cookie: cookie },
    redirect: "manual",
  });
  expect(read.headers.get("Location")).toBe("/talent");
  await until(() => /"unread":1.*"unread":0/s.test(page.text()), 10_000);
  await page.leave();
});

/** Writes a notice for the only account, past the web servers; answers its id. */
async function tell(env: { SUPABASE_URL: string; SUPABASE_SECRET_KEY: string }): Promise<number> {
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${env.SUPABASE_URL}/rest/v1/${path}`, {
      ...init,
      headers: {
        apikey: env.SUPABASE_SECRET_KEY,
        Authorization: `Bearer ${env.SUPABASE_SECRET_KEY}`,
        "Content-Type": "application/json",
        Prefer: "return=representation",
      },
    });
    return response.json();
  };
  const [account] = await ask("accounts?select=id");
  const notice = {
    account_id: account.id,
    side: "talent",
    kind: "availability_old",
    subject_kind: "profile",
    event_key: "a test",
  };
  const [row] = await ask("notifications", { method: "POST", body: JSON.stringify(notice) });
  return row.id;
}

import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { DOWNLOADS_PER_MINUTE } from "~/http/download-limit";
import packageJson from "../../package.json";
import { dataFolder, type Musubi, startMusubi, until } from "./musubi";
import { post } from "./people";

// Reaches the action, which answers 400.
const LOGIN = { email: "no address", password: "a wrong password" };

/** One server for the checks that change nothing; hooks end children after each test. */
async function withServer(check: (musubi: Musubi) => Promise<void>, env = {}): Promise<void> {
  await check(await startMusubi({ MUSUBI_DATA_DIR: await dataFolder(), ...env }));
}

describe("a running server", () => {
  it("answers as it should", () =>
    withServer(async (musubi) => {
      await reportsItsHealth(musubi);
      await sendsSecurityHeaders(musubi);
      await servesItsFont(musubi);
      await refusesForeignForms(musubi);
      await answersOddRequests(musubi);
      await keepsSecretsOutOfItsLog(musubi);
      await slowsDownloadsDown(musubi);
    }));

  it("is strict about transport when the site is reached over https", () =>
    withServer(
      async (musubi) => {
        const { headers } = await fetch(musubi.url);
        expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
        const proxied = await post(musubi, "/login", LOGIN, { Origin: "https://musubi.example" });
        expect(proxied.status).toBe(400);
      },
      { SITE_URL: "https://musubi.example" },
    ));

  it("finishes an open request when asked to stop", () =>
    withServer(async (musubi) => {
      const body = new URLSearchParams(LOGIN).toString();
      const socket = connect(musubi.port, "127.0.0.1");
      let answer = "";
      socket.on("data", (chunk: Buffer) => {
        answer += chunk.toString();
      });
      socket.write(
        `POST /login HTTP/1.1\r\nHost: localhost:${musubi.port}\r\nOrigin: ${musubi.url}\r\n` +
          `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n` +
          `\r\n${body.slice(0, 10)}`,
      );
      // An answer to a later request shows that the server has read the half one before.
      await fetch(musubi.url);
      musubi.signal("SIGTERM");
      await until(() =>
        fetch(musubi.url).then(
          () => false,
          () => true,
        ),
      );
      const ended = once(socket, "close");
      socket.write(body.slice(10));
      await ended;
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(await musubi.exited).toBe(0);
    }));
});

async function reportsItsHealth({ url }: Musubi): Promise<void> {
  const response = await fetch(`${url}/healthz`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    status: "ok",
    version: packageJson.version,
    database: "ok",
  });
}

/** Browser tests go without it. */
async function servesItsFont({ url }: Musubi): Promise<void> {
  const page = await (await fetch(url)).text();
  const sheets = [...page.matchAll(/href="([^"]+\.css)"/g)].map(([, path]) => `${url}${path}`);
  const styles = await Promise.all(sheets.map(async (sheet) => (await fetch(sheet)).text()));
  const files = styles.join().match(/\/assets\/noto-sans-jp[^)"']+\.woff2/g) ?? [];
  expect(files.length).toBeGreaterThan(100);
  const file = await fetch(`${url}${files[0]}`);
  expect(file.status).toBe(200);
  expect(file.headers.get("Content-Type")).toBe("font/woff2");
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
}

async function sendsSecurityHeaders({ url }: Musubi): Promise<void> {
  const [first, second] = await Promise.all([fetch(url), fetch(url)]);
  const policy = first.headers.get("Content-Security-Policy") ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  expect(policy).toContain(`script-src 'self' 'nonce-${nonce}';`);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(second.headers.get("Content-Security-Policy")).not.toContain(nonce);
  expect(first.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(first.headers.get("Referrer-Policy")).toBe("same-origin");
  expect(first.headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
  expect(first.headers.get("Permissions-Policy")).toContain("camera=()");
  expect(first.headers.get("X-Powered-By")).toBeNull();
  expect(first.headers.get("Strict-Transport-Security")).toBeNull();

  const html = await first.text();
  const inline = html.match(/<(script|style)(?![^>]* src=)[^>]*>/g) ?? [];
  expect(inline.length).toBeGreaterThan(0);
  for (const tag of inline) expect(tag).toContain(`nonce="${nonce}"`);
  const script = /"(\/assets\/[^"]+\.js)"/.exec(html)?.[1];
  const asset = await fetch(url + script);
  expect(asset.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
}

async function refusesForeignForms(musubi: Musubi): Promise<void> {
  const status = async (headers: Record<string, string>) =>
    (await post(musubi, "/login", LOGIN, headers)).status;
  expect(await status({ Origin: musubi.url })).toBe(400);
  expect(await status({ Origin: "https://evil.example" })).toBe(403);
  expect(await status({ Origin: "null" })).toBe(403);
  expect(await status({ Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" })).toBe(
    403,
  );
  expect(await status({ Referer: `${musubi.url}/login` })).toBe(400);
  expect(await status({ Referer: "https://evil.example/" })).toBe(403);
  expect(await status({ "Sec-Fetch-Site": "same-site", Referer: musubi.url })).toBe(403);
  expect(await status({})).toBe(403);
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    const response = await fetch(`${musubi.url}/login`, { method });
    expect(response.status, method).toBe(403);
  }
}

async function answersOddRequests(musubi: Musubi): Promise<void> {
  const { url } = musubi;
  const headers = { Origin: url };
  const send = async (init: RequestInit) => {
    const response = await fetch(`${url}/login`, { method: "POST", headers, ...init });
    return [response.status, await response.text()] as const;
  };
  const [tooLarge, page] = await send({ body: new URLSearchParams({ a: "x".repeat(300_000) }) });
  expect(tooLarge).toBe(413);
  expect(page).toContain("大きすぎます");
  const form = new FormData();
  form.set("email", "a@musubi.test");
  expect((await send({ body: form }))[0]).toBe(415);
  expect((await send({ body: "{" }))[0]).toBe(415);
  expect((await send({}))[0]).toBe(415);
  for (const path of ["/%E0%A4%A", "/%00", "/login?next=%00", "/assets/%E0%A4%A"]) {
    expect((await fetch(url + path)).status, path).toBe(400);
  }
  expect((await fetch(`${url}/assets/missing.js`)).status).toBe(404);
  expect((await fetch(`${url}/no-such-page`)).status).toBe(404);
  expect((await fetch(`${url}/login`, { method: "OPTIONS" })).status).toBeLessThan(500);
}

async function slowsDownloadsDown({ url }: Musubi): Promise<void> {
  const download = () => fetch(`${url}/openings.csv`);
  for (let n = 0; n < DOWNLOADS_PER_MINUTE; n++) expect((await download()).status).toBe(200);
  const refused = await download();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await refused.text()).toContain("1分ほど待って");
  expect((await fetch(url)).status).toBe(200);
}

async function keepsSecretsOutOfItsLog(musubi: Musubi): Promise<void> {
  await fetch(`${musubi.url}/auth/confirm?token_hash=very-secret&type=signup`);
  await until(() => musubi.output().includes('"path":"/auth/confirm"'));
  expect(musubi.output()).not.toContain("very-secret");
  expect(musubi.output()).not.toContain(LOGIN.password);
  const lines = musubi.output().split("\n");
  for (const line of lines.filter((text) => text.startsWith("{"))) JSON.parse(line);
}

import { expect, test } from "vitest";
import { isLocalDemo } from "./local-demo";

const AT_HOME = "http://localhost:3000";

function ask({
  embedded = true,
  clientIp = "127.0.0.1",
  siteUrl = AT_HOME,
  smtpUrl = undefined as string | undefined,
  headers = {},
} = {}) {
  const request = new Request("http://localhost/demo/mail", {
    headers: { Host: "localhost:3000", ...headers },
  });
  const env = { SITE_URL: siteUrl, SMTP_URL: smtpUrl } as never;
  const context = { clientIp, backend: { embedded } as never, env };
  return isLocalDemo({ request, context });
}

test.each(["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])("opens for %s", (clientIp) => {
  expect(ask({ clientIp })).toBe(true);
});

test.each(["localhost", "LOCALHOST:3000", "127.0.0.1:80", "[::1]:3000"])("host %s", (Host) => {
  expect(ask({ headers: { Host } })).toBe(true);
});

test.each([
  { embedded: false },
  { smtpUrl: "smtp://mail.example" },
  { siteUrl: "https://musubi.example" },
  { clientIp: "10.0.0.7" },
  { clientIp: "unknown" },
  { clientIp: "127.0.0.1.evil.example" },
  { headers: { Host: "musubi.example" } },
  { headers: { Host: "localhost.evil.example" } },
  { headers: { Host: "" } },
  { headers: { "X-Forwarded-For": "127.0.0.1" } },
  { headers: { Forwarded: "for=127.0.0.1" } },
  { headers: { Via: "1.1 proxy" } },
])("stays shut for %j", (request) => {
  expect(ask(request)).toBe(false);
});

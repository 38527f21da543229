import type { AppLoadContext } from "./context";

const LOOPBACK_IP = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;
const FORWARDED = ["X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via"];

type Args = { context: Pick<AppLoadContext, "backend" | "clientIp" | "env">; request: Request };

/**
 * Someone at the machine itself, trying the product out with the embedded Supabase, which sends no
 * mail. Checked four ways, because what it opens (other people's mail) must never be reachable through a proxy: that the
 * site has no public address, where the connection comes from, which host was asked for, and that
 * nobody handed it on. nginx as it comes says neither the visitor's host nor that it is there.
 */
export function isLocalDemo({ context, request }: Args): boolean {
  return (
    context.backend.embedded &&
    context.env.SMTP_URL === undefined &&
    LOOPBACK_HOST.test(new URL(context.env.SITE_URL).host) &&
    LOOPBACK_IP.test(context.clientIp) &&
    LOOPBACK_HOST.test(request.headers.get("Host") ?? "") &&
    FORWARDED.every((name) => !request.headers.has(name))
  );
}

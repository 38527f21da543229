import { describe, expect, it } from "vitest";
import { isFinal, isServerFault, smtpOptions } from "./transport.server";

describe("the mail server", () => {
  it("is reached with TLS, whichever way it offers it", () => {
    expect(smtpOptions("smtp://me:pa%40ss@mail.example")).toEqual({
      host: "mail.example",
      port: 587,
      secure: false,
      requireTLS: true,
      auth: { user: "me", pass: "pa@ss" },
    });
    expect(smtpOptions("smtps://mail.example")).toEqual({
      host: "mail.example",
      port: 465,
      secure: true,
      requireTLS: false,
    });
  });

  it("may do without on this machine, or where the operator says so", () => {
    expect(smtpOptions("smtp://127.0.0.1:2525")).toMatchObject({ port: 2525, requireTLS: false });
    expect(smtpOptions("smtp://[::1]:25")).toMatchObject({ host: "::1", requireTLS: false });
    const relay = smtpOptions("smtp://relay.internal:25?requireTLS=false");
    expect(relay.requireTLS).toBe(false);
  });
});

describe("a mail that was not sent", () => {
  const error = (code: string, responseCode?: number) => ({ code, responseCode });

  it.each([
    ["an address that does not exist", error("EENVELOPE", 550), true, false],
    ["a full mailbox", error("EENVELOPE", 452), false, false],
    ["a text that the server refuses", error("EMESSAGE", 554), true, false],
    ["a wrong password", error("EAUTH", 535), false, true],
    ["a server that is away", error("ESOCKET"), false, true],
    ["a server that turns us away", error("ECONNECTION", 421), false, true],
    ["a server that goes silent", error("ETIMEDOUT"), false, true],
  ])("because of %s", (_, reason, final, server) => {
    expect(isFinal(reason)).toBe(final);
    expect(isServerFault(reason)).toBe(server);
  });
});

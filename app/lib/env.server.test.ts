import { describe, expect, it } from "vitest";
import { EnvError, parseEnv } from "./env.server";

function problemsOf(source: Record<string, string>): readonly string[] {
  try {
    parseEnv(source);
    return [];
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
}

const PROJECT = {
  SUPABASE_URL: "https://abc.supabase.co",
  SUPABASE_PUBLISHABLE_KEY: "sb_publishable_0123456789abcdef",
  SUPABASE_SECRET_KEY: "sb_secret_0123456789abcdef",
};

describe("the environment", () => {
  it("needs nothing", () => {
    expect(parseEnv({})).toMatchObject({
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: 3000,
      SITE_URL: "http://localhost:3000",
      MUSUBI_DATA_DIR: "supabase/.temp",
      TRUST_PROXY: 0,
      DEMO_DATA: true,
    });
  });

  it("takes blank for not set", () => {
    expect(parseEnv({ PORT: "", SUPABASE_URL: "" }).PORT).toBe(3000);
  });

  it("puts the port into the address of the site", () => {
    expect(parseEnv({ PORT: "4000" }).SITE_URL).toBe("http://localhost:4000");
  });

  it("reduces addresses to their origin", () => {
    expect(parseEnv({ SITE_URL: "https://musubi.example/" }).SITE_URL).toBe(
      "https://musubi.example",
    );
  });

  it.each([
    ["0", false],
    ["false", false],
    ["1", true],
    ["true", true],
  ])("reads DEMO_DATA=%s", (value, expected) => {
    expect(parseEnv({ DEMO_DATA: value }).DEMO_DATA).toBe(expected);
  });

  it("accepts a Supabase project as a whole", () => {
    expect(parseEnv(PROJECT)).toMatchObject(PROJECT);
  });

  it.each(Object.keys(PROJECT))("refuses a project without %s", (name) => {
    const { [name as keyof typeof PROJECT]: _, ...rest } = PROJECT;
    expect(problemsOf(rest)).toEqual([expect.stringContaining(`${name}: is missing beside`)]);
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["TRUST_PROXY", "-1"],
    ["SITE_URL", "musubi.example"],
    ["SITE_URL", "ftp://musubi.example"],
    ["SITE_URL", "https://musubi.example/path"],
    ["NODE_ENV", "staging"],
    ["DEMO_DATA", "yes"],
  ])("refuses %s=%s", (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(`^${name}: `)]);
  });

  it("lists everything that is wrong", () => {
    const source = { PORT: "x", SITE_URL: "x", SUPABASE_URL: "https://abc.supabase.co" };
    const names = problemsOf(source).map((line) => line.split(":")[0]);
    expect(names).toEqual(["PORT", "SITE_URL", "SUPABASE_PUBLISHABLE_KEY", "SUPABASE_SECRET_KEY"]);
  });

  const MAIL = {
    SMTP_URL: "smtps://me:pa%40ss@mail.example",
    MAIL_FROM: "結び <a@musubi.example>",
  };

  it("accepts a mail server together with a sender", () => {
    expect(parseEnv(MAIL)).toMatchObject(MAIL);
    expect(parseEnv({ ...MAIL, MAIL_FROM: "a@musubi.example" }).MAIL_FROM).toBe("a@musubi.example");
  });

  it.each([
    [{ SMTP_URL: MAIL.SMTP_URL }, "MAIL_FROM: is missing beside SMTP_URL"],
    [{ MAIL_FROM: MAIL.MAIL_FROM }, "SMTP_URL: is missing beside MAIL_FROM"],
    [{ ...MAIL, SMTP_URL: "https://mail.example" }, "SMTP_URL: must be an address with smtp"],
    [{ ...MAIL, MAIL_FROM: "nobody" }, "MAIL_FROM: must be an address"],
    [{ ...MAIL, MAIL_FROM: "a@b.example\r\nBcc: c@d.example" }, "MAIL_FROM: must be an address"],
  ])("refuses %j", (source, problem) => {
    expect(problemsOf(source)).toEqual([expect.stringContaining(problem)]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MAIL_SUBJECTS } from "./lite-backend";
import { htmlToText } from "./mail";

const project = (path: string) =>
  readFileSync(new URL(`../../supabase/${path}`, import.meta.url), "utf8");

describe("the text of a mail", () => {
  it("has paragraphs and links, and no markup", () => {
    const html = `<html><head><title>x</title></head><body>
      <p>押して
      ください</p><p><a href="https://a.example/?b=1&amp;c=2">ここ &lt;here&gt;</a></p></body></html>`;
    expect(htmlToText(html)).toBe("押して ください\n\nここ <here>\nhttps://a.example/?b=1&c=2");
  });
});

describe.each(Object.entries(MAIL_SUBJECTS))("the mail %s", (type, subject) => {
  it("has the same subject and template for every kind of Supabase", () => {
    const section = project("config.toml").split(`[auth.email.template.${type}]\n`)[1] ?? "";
    const [subjectLine, pathLine] = section.split("\n");
    expect(subjectLine).toBe(`subject = "${subject}"`);
    expect(pathLine).toBe(`content_path = "./supabase/templates/${type}.html"`);
  });

  it("is in Japanese, then in English, each with the link", () => {
    const [japanese = "", english = ""] = project(`templates/${type}.html`).split(
      '<div lang="en">',
    );
    const kind = type === "confirmation" ? "signup" : type;
    const link = `{{ .SiteURL }}/auth/confirm?token_hash={{ .TokenHash }}&amp;type=${kind}`;
    expect(japanese).toContain(link);
    expect(english).toContain(link);
  });
});

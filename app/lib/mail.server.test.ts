import { expect, it } from "vitest";
import { mailBody } from "./mail.server";

it("keeps what people typed as text", () => {
  const body = mailBody({
    subject: "件名\r\nBcc: a@evil.example",
    paragraphs: ['<b onclick="x">&', "一行\n二行", "https://musubi.example/a?b=1&c=2"],
  });
  expect(body.subject).toBe("件名 Bcc: a@evil.example");
  expect(body.body_text).toBe('<b onclick="x">&\n\n一行\n二行\n\nhttps://musubi.example/a?b=1&c=2');
  expect(body.body_html).toContain(
    "<p>&lt;b onclick=&quot;x&quot;&gt;&amp;</p><p>一行<br>二行</p>",
  );
  const link = "https://musubi.example/a?b=1&amp;c=2";
  expect(body.body_html).toContain(`<a href="${link}">${link}</a>`);
});

it("cuts a subject between characters", () => {
  const { subject } = mailBody({ subject: `a${"𠮷".repeat(400)}`, paragraphs: [] });
  expect(subject).not.toMatch(/\p{Surrogate}/u);
  expect([...subject]).toHaveLength(300);
});

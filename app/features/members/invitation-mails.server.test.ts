import { expect, test } from "vitest";
import { mailBody } from "~/lib/mail.server";
import { invitationText } from "./invitation-mails.server";

const LINK = "https://musubi.example/invitations/token";
const due = {
  email: "hanako@x.example",
  role: "editor",
  company_name: '<b>結び</b> & "製作所"',
  inviter_email: "owner@x.example",
  expires_at: "2026-12-11T15:30:00Z",
};

test("an invitation speaks both languages, with its link in each, until a day in Japan", () => {
  const { subject, paragraphs } = invitationText(due, LINK);
  expect(subject).toContain(due.company_name);
  expect(paragraphs.filter((paragraph) => paragraph === LINK)).toHaveLength(2);
  const text = paragraphs.join("\n");
  expect(text).toContain("owner@x.example から");
  expect(text).toContain("2026年12月12日");
  expect(text).toContain("December 12, 2026");
});

test("the name of a firm is text, whatever is in it", () => {
  const { body_html } = mailBody(invitationText({ ...due, inviter_email: null }, LINK));
  expect(body_html).not.toContain("<b>");
  expect(body_html).toContain(`<a href="${LINK}">`);
});

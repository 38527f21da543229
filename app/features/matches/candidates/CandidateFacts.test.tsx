import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { locales } from "~/i18n/locale";
import { dictionaries } from "~/i18n/translator";
import { CARD_LINES, cardLine } from "../cardLines";
import { SkillsAbove } from "../explanation/SkillsAbove";
import { NAMES } from "../explanation/samples";
import { CandidateFacts, CandidateFolds } from "./CandidateFacts";
import { candidateWith, tellerIn } from "./people.fixture";

describe.each(locales)("a candidate's card before scripts run in %s", (locale) => {
  const teller = tellerIn(locale);
  const { words } = teller;
  const { card, explanation } = candidateWith(1, {
    skills: [
      { id: 1, level: 5, evidence: "certificate" },
      { id: 9, level: 4, evidence: "course" },
    ],
  });
  const shown = { card, explanation, names: NAMES };
  const render = (part: ReactNode) =>
    renderToStaticMarkup(
      <IntlProvider locale={locale} messages={dictionaries[locale]} timeZone="Asia/Tokyo">
        {part}
      </IntlProvider>,
    );
  const face = render(<CandidateFacts {...shown} />);
  const folds = render(<CandidateFolds {...shown} />);
  const escaped = (text: string) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

  it("says of each skill asked for how it compares, also of one that is not held", () => {
    expect(face).toContain(escaped("<skill 1>"));
    expect(face).toContain(words("candidate.compare.above", { levels: 2 }));
    expect(face).toContain(escaped("<skill 2>"));
    expect(face).toContain(words("explanation.skills.none"));
    expect(face).not.toContain(escaped("<skill 9>"));
  });

  it("is short where a condition is not met: the skills asked for are folded, too", () => {
    expect(render(<CandidateFacts {...shown} near />)).not.toContain(escaped("<skill 1>"));
    const counts = { total: 3, met: 1 };
    const near = render(<CandidateFolds {...shown} near />);
    expect(near).toContain(`<summary>${words("candidate.card.askedSkills", counts)}`);
    expect(near).toContain(escaped("<skill 1>"));
  });

  it("says how many skills are above what is asked for, and which", () => {
    const above = words("explanation.above.title", { total: 3, above: 1 });
    expect(render(<SkillsAbove {...shown} short />)).toContain(above);
    expect(folds).toContain(above);
    expect(folds).toContain(escaped(words("explanation.above.text", { list: "<skill 1>" })));
  });

  it("says of a day gone by that somebody can begin now", () => {
    const began = { ...card, availableFrom: NAMES.today };
    const begins = (from: typeof card) => cardLine("availableFrom", from, teller);
    expect(begins(began)).toBe(words("explanation.values.now"));
    expect(begins(card)).toContain("2031");
  });

  it("folds the other skills and counts them", () => {
    expect(folds).toContain(`<summary>${words("candidate.card.otherSkills", { count: 1 })}`);
    expect(folds).toContain(escaped("<skill 9>"));
  });

  it("holds every line of the card, in view or folded", () => {
    for (const line of CARD_LINES) {
      expect(face + folds).toContain(words(`match.card.${line}`));
      expect(face + folds).toContain(escaped(cardLine(line, card, teller) ?? ""));
    }
  });
});

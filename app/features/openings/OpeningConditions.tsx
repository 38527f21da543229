import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { DefinitionList } from "~/ui/shell/DefinitionList";
import { rightsWords } from "./rights";
import { isPaid } from "./schema";
import type { OpeningContent } from "./types";
import { useOpeningTexts } from "./useOpeningTexts";

/** What a posting has to say by law (フリーランス法 art. 12): the work, place, time, pay, how it may end. */
export function OpeningConditions({ content }: { content: OpeningContent }) {
  const words = useTranslations("opening.view");
  const facts = useOpeningTexts();
  const terms = useTerms();
  const { date } = useFormats();
  const { engagementTypes, startOn, lengthMonths, paymentDays, roles } = content;
  const pay = [facts.pay(content), facts.hourlyPay(content)].filter(Boolean).join("\n");
  const given = (term: string, value: string | null) => (value === null ? [] : [{ term, value }]);
  return (
    <DefinitionList
      items={[
        ...given(words("workContent"), content.workContent),
        { term: words("engagementTypes"), value: terms.list("engagementTypes", engagementTypes) },
        { term: words("place"), value: facts.place(content) },
        { term: words("hours"), value: facts.hours(content) },
        { term: words("start"), value: startOn ? date(startOn) : words("startOpen") },
        {
          term: words("length"),
          value:
            lengthMonths === null ? words("lengthOpen") : words("months", { count: lengthMonths }),
        },
        { term: words("pay"), value: pay },
        ...given(
          words("payment"),
          paymentDays === null ? null : words("paymentDays", { days: String(paymentDays) }),
        ),
        ...given(words("nonCash"), content.nonCashPayment),
        ...given(words("expenses"), content.expenses && words(`expensesOf.${content.expenses}`)),
        ...given(
          words("inspection"),
          content.inspectionDays === null
            ? null
            : words("inspectionDays", { days: String(content.inspectionDays) }),
        ),
        ...given(
          words("rights"),
          content.rights &&
            words(`rightsOf.${rightsWords(content.rights, isPaid(engagementTypes))}`),
        ),
        { term: words("termination"), value: content.terminationTerms },
        ...given(words("undecided"), content.undecided),
        { term: words("languages"), value: terms.list("languages", content.languages) },
        ...(roles.length === 0
          ? []
          : [{ term: words("roles"), value: terms.list("roles", roles) }]),
        { term: words("seats"), value: words("people", { count: content.seats }) },
      ]}
    />
  );
}

/** Codes of a fixed vocabulary, in words. */
function useTerms() {
  const words = useTranslations("vocabulary");
  const facts = useTranslations("opening.facts");
  const word = (key: string) => words(key as "languages.ja");
  return {
    list: (vocabulary: "engagementTypes" | "languages" | "roles", codes: readonly string[]) =>
      codes.map((code) => word(`${vocabulary}.${code}`)).join(facts("separator")),
  };
}

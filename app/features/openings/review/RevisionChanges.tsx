import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { byNeed } from "~/matching";
import { DataTable } from "~/ui/shell/DataTable";
import { rightsWords } from "../rights";
import { isPaid } from "../schema";
import type { OpeningContent } from "../types";
import { useOpeningTexts } from "../useOpeningTexts";
import { changesBetween, type Told } from "./changes";
import classes from "./review.module.css";

type Props = { before: OpeningContent; after: OpeningContent };

/** What a firm has changed since the revision that is public, field by field. */
export function RevisionChanges({ before, after }: Props) {
  const words = useTranslations("opening.review");
  const tell = useTelling();
  const changes = changesBetween(before, after, tell);
  if (changes.length === 0) return <p>{words("noChanges")}</p>;
  return (
    <DataTable
      caption={words("changes")}
      columns={[{ label: words("field") }, { label: words("before") }, { label: words("after") }]}
      rows={changes.map((change) => ({
        key: change.field,
        cells: [
          words(`fields.${change.field}`),
          <span key="before" className={classes.before}>
            {change.before || words("blank")}
          </span>,
          <span key="after" className={classes.after}>
            {change.after || words("blank")}
          </span>,
        ],
      }))}
    />
  );
}

/** A revision in the words in which it is shown elsewhere. */
function useTelling(): (content: OpeningContent) => Told {
  const view = useTranslations("opening.view");
  const facts = useTranslations("opening.facts");
  const terms = useTranslations("vocabulary");
  const weights = useTranslations("opening.weights");
  const texts = useOpeningTexts();
  const { date } = useFormats();
  return (content) => ({
    title: content.title ?? "",
    theme: content.theme ? texts.name(content.theme) : "",
    problem: content.problem ?? "",
    outcome: content.outcome ?? "",
    workContent: content.workContent ?? "",
    engagementTypes: content.engagementTypes
      .map((type) => terms(`engagementTypes.${type}`))
      .join(facts("separator")),
    place: texts.place(content) ?? "",
    hours: texts.hours(content) ?? "",
    start: content.startOn ? date(content.startOn) : view("startOpen"),
    length:
      content.lengthMonths === null
        ? view("lengthOpen")
        : view("months", { count: content.lengthMonths }),
    pay: texts.pay(content) ?? "",
    payment:
      content.paymentDays === null
        ? ""
        : view("paymentDays", { days: String(content.paymentDays) }),
    nonCash: content.nonCashPayment ?? "",
    expenses: content.expenses ? view(`expensesOf.${content.expenses}`) : "",
    inspection:
      content.inspectionDays === null
        ? ""
        : view("inspectionDays", { days: String(content.inspectionDays) }),
    rights: content.rights
      ? view(`rightsOf.${rightsWords(content.rights, isPaid(content.engagementTypes))}`)
      : "",
    termination: content.terminationTerms ?? "",
    undecided: content.undecided ?? "",
    languages: content.languages
      .map((language) => terms(`languages.${language as "ja"}`))
      .join(facts("separator")),
    roles: content.roles
      .map((role) => terms(`roles.${role as "designer"}`))
      .join(facts("separator")),
    seats: view("people", { count: content.seats }),
    requirements: content.requirements
      .toSorted(byNeed)
      .map(({ skill, level, weight, must }) =>
        [
          texts.name(skill),
          terms("level", { level: String(level) }),
          view(must ? "must" : "want"),
          weights(`${weight as 1 | 2 | 3}`),
        ].join(" "),
      )
      .join("\n"),
  });
}

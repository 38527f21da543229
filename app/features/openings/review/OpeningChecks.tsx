import { useTranslations } from "use-intl";
import { type Check, CheckList } from "~/ui/shell/CheckList";
import type { Opening } from "../types";
import { openingFindings } from "./checks";

/** What to look at before a posting is published. Hints for a person: nothing here decides. */
export function OpeningChecks({ opening }: { opening: Opening }) {
  const words = useTranslations("opening.review");
  const { missing, paidInTime, hints } = openingFindings(opening.content);
  const list: Check[] = [
    missing.length === 0
      ? { key: "mandatory", verdict: "good", text: words("complete") }
      : {
          key: "mandatory",
          verdict: "look",
          text: words("missing", {
            fields: missing.map((field) => words(`fields.${field}`)).join(words("separator")),
          }),
        },
    paidInTime === null
      ? { key: "payment", verdict: "info", text: words("unpaid") }
      : {
          key: "payment",
          verdict: paidInTime ? "good" : "look",
          text: words(paidInTime ? "paidInTime" : "paidLate"),
        },
    ...hints.map(
      ({ kind, found, field }): Check => ({
        key: `${field} ${kind} ${found}`,
        verdict: "look",
        text: words(`hints.${kind}`, { field: words(`fields.${field}`), found }),
      }),
    ),
  ];
  if (hints.length === 0) list.push({ key: "texts", verdict: "good", text: words("textsFine") });
  return <CheckList checks={list} />;
}

import { Button } from "@mantine/core";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import classes from "../candidates.module.css";
import { FORM_ID, useChoice } from "./Choosing";
import { COMPARED_AT_LEAST, COMPARED_AT_MOST } from "./handles";

type Props = {
  openingId: string;
  /** What the list is narrowed by; sent along, so that one comes back to it. */
  list?: URLSearchParams;
  /** Boxes of people who are not in the list below. */
  children?: ReactNode;
};

/** Begins a comparison of whoever is ticked. The boxes stand in the list, outside of this form. */
export function CompareForm({ openingId, list, children }: Props) {
  const words = useTranslations("candidate.compare");
  return (
    <Form
      id={FORM_ID}
      method="get"
      action={`/company/openings/${openingId}/compare`}
      className={classes.compareForm}
    >
      {list &&
        [...list].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <p>{words("how", { max: COMPARED_AT_MOST })}</p>
      <CompareStart live />
      {children}
    </Form>
  );
}

/** The same at the end of a long list. */
export function CompareFoot() {
  return (
    <div className={classes.listFoot}>
      <CompareStart />
    </div>
  );
}

/**
 * Without scripts it can always be pressed, and the next page says what is missing.
 *
 * @param live tells those who listen how many are ticked; one of the two is enough.
 */
function CompareStart({ live = false }: { live?: boolean }) {
  const words = useTranslations("candidate.compare");
  const { chosen } = useChoice();
  const tooFew = chosen !== null && chosen.length < COMPARED_AT_LEAST;
  return (
    <div className={classes.compareStart}>
      {chosen !== null && (
        <p className={classes.chosen} aria-live={live ? "polite" : undefined}>
          {words("chosen", { count: chosen.length, max: COMPARED_AT_MOST })}
        </p>
      )}
      <Button type="submit" form={FORM_ID} variant="outline" disabled={tooFew}>
        {tooFew ? words("chooseMore", { min: COMPARED_AT_LEAST }) : words("start")}
      </Button>
    </div>
  );
}

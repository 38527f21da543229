import { Button, Checkbox } from "@mantine/core";
import { Form } from "@remix-run/react";
import { useId } from "react";
import { useTranslations } from "use-intl";
import classes from "../candidates.module.css";
import { FORM_ID, useChoice } from "./Choosing";
import { COMPARED_AT_LEAST, COMPARED_AT_MOST } from "./handles";

/** Begins a comparison of whoever is ticked. The boxes stand in the list, outside of this form. */
export function CompareForm({ openingId }: { openingId: string }) {
  const words = useTranslations("candidate.compare");
  return (
    <Form
      id={FORM_ID}
      method="get"
      action={`/company/openings/${openingId}/compare`}
      className={classes.compareForm}
    >
      <p>{words("how", { max: COMPARED_AT_MOST })}</p>
      <CompareStart live />
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

/** @param name tells the person from the others on the page. */
export function CompareBox({ handle, name }: { handle: string; name: string }) {
  const words = useTranslations("candidate.compare");
  const { chosen, recount } = useChoice();
  const noteId = useId();
  const full = chosen !== null && chosen.length >= COMPARED_AT_MOST && !chosen.includes(handle);
  return (
    <div className={classes.compareBox}>
      <Checkbox
        id={`compare-${handle}`}
        form={FORM_ID}
        name="c"
        value={handle}
        disabled={full}
        aria-describedby={full ? noteId : undefined}
        onChange={recount}
        label={
          <>
            {words("choose")}
            <span className="visually-hidden"> {name}</span>
          </>
        }
      />
      {full && (
        <p id={noteId} className={classes.full}>
          {words("full", { max: COMPARED_AT_MOST })}
        </p>
      )}
    </div>
  );
}

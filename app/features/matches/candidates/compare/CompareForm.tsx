import { Button, Checkbox } from "@mantine/core";
import { Form } from "@remix-run/react";
import { useTranslations } from "use-intl";
import classes from "../candidates.module.css";
import { COMPARED_AT_MOST } from "./handles";

const FORM_ID = "compare";

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
      <CompareStart />
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

function CompareStart() {
  const words = useTranslations("candidate.compare");
  return (
    <Button type="submit" form={FORM_ID} variant="outline">
      {words("start")}
    </Button>
  );
}

/** @param name tells the person from the others on the page. */
export function CompareBox({ handle, name }: { handle: string; name: string }) {
  const words = useTranslations("candidate.compare");
  return (
    <Checkbox
      id={`compare-${handle}`}
      form={FORM_ID}
      name="c"
      value={handle}
      label={
        <>
          {words("choose")}
          <span className="visually-hidden"> {name}</span>
        </>
      }
    />
  );
}

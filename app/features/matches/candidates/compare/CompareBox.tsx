import { Checkbox } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import classes from "../candidates.module.css";
import { FORM_ID, useChoice } from "./Choosing";
import { COMPARED_AT_MOST } from "./handles";

/** @param name tells the person from the others on the page. */
export function CompareBox({ handle, name }: { handle: string; name: string }) {
  const words = useTranslations("candidate.compare");
  return (
    <Box
      handle={handle}
      label={
        <>
          {words("choose")}
          <span className="visually-hidden"> {name}</span>
        </>
      }
    />
  );
}

/** Of somebody who is not in the list below. */
export function CompareBoxElsewhere({ handle, name }: { handle: string; name: string }) {
  return <Box handle={handle} label={name} />;
}

function Box({ handle, label }: { handle: string; label: ReactNode }) {
  const words = useTranslations("candidate.compare");
  const { asked, chosen, recount } = useChoice();
  const noteId = useId();
  const full = chosen !== null && chosen.length >= COMPARED_AT_MOST && !chosen.includes(handle);
  return (
    <div className={classes.compareBox}>
      <Checkbox
        id={`compare-${handle}`}
        form={FORM_ID}
        name="c"
        value={handle}
        defaultChecked={asked.includes(handle)}
        disabled={full}
        aria-describedby={full ? noteId : undefined}
        onChange={recount}
        label={label}
      />
      {full && (
        <p id={noteId} className={classes.full}>
          {words("full", { max: COMPARED_AT_MOST })}
        </p>
      )}
    </div>
  );
}

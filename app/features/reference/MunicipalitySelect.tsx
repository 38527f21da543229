import { Button } from "@mantine/core";
import { useActionData } from "@remix-run/react";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { FieldProps } from "~/ui/form/Field";
import { SelectField } from "~/ui/form/SelectField";
import { SubmitButton } from "~/ui/form/SubmitButton";
import classes from "./MunicipalitySelect.module.css";
import type { MunicipalitiesShown } from "./municipalities.server";
import { SHOW_MUNICIPALITIES, STEP } from "./municipalityStep";
import { municipalityOptions } from "./options";
import type { Municipality } from "./types";
import { type MunicipalityList, useMunicipalities } from "./useMunicipalities";

type Props = FieldProps & {
  /** What is chosen in the prefecture's field now: `form.hook.watch("prefectureCode")`. */
  prefectureCode: string | undefined;
  /** Those of the stored prefecture. What the action answered (`withMunicipalities`) goes before. */
  municipalities: readonly Municipality[];
};

/** Municipalities and wards of the chosen prefecture. Without scripts a button fetches them. */
export function MunicipalitySelect({ prefectureCode = "", municipalities, ...props }: Props) {
  const words = useTranslations("reference.municipality");
  const locale = useLocale();
  const answer = useActionData<Partial<MunicipalitiesShown>>();
  const brought = answer?.municipalities ?? municipalities;
  const { state, list, retry } = useMunicipalities(prefectureCode, brought);
  const isWaiting = useFirstWait(state, prefectureCode);
  return (
    <div className={classes.stack} aria-busy={state === "loading"}>
      <SelectField
        // A form may begin with a value before there is a list to find it in: then it begins anew.
        key={isWaiting ? "waiting" : "here"}
        {...props}
        options={municipalityOptions(locale, list)}
        placeholder={state === "noPrefecture" ? words("prefectureFirst") : undefined}
      />
      <p role="status" className={classes.status}>
        {(state === "loading" || state === "failed") && words(state)}
      </p>
      {state === "failed" && (
        <Button variant="outline" size="md" onClick={retry}>
          {words("retry")}
        </Button>
      )}
      <noscript>
        <SubmitButton
          variant="outline"
          size="md"
          formNoValidate
          name={STEP}
          value={SHOW_MUNICIPALITIES}
        >
          {words("show")}
        </SubmitButton>
      </noscript>
    </div>
  );
}

/** Whether the list of the prefecture that the form began with is still to come. Once over, it stays so. */
function useFirstWait(state: MunicipalityList["state"], prefectureCode: string): boolean {
  const [first] = useState(prefectureCode);
  const [isWaiting, setIsWaiting] = useState(state === "loading");
  const isOver = state === "ready" || prefectureCode !== first;
  if (isWaiting && isOver) setIsWaiting(false);
  return isWaiting && !isOver;
}

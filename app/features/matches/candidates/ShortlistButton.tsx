import { Link } from "@remix-run/react";
import { IconBookmarkFilled } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import classes from "./candidates.module.css";
import { anchorOf } from "./path";
import { handleSchema } from "./schema";

type Props = { openingId: string; handle: string; shortlisted: boolean };

/** Puts the person on the shortlist, or leads there. */
export function ShortlistButton({ openingId, handle, shortlisted }: Props) {
  const words = useTranslations("candidate.shortlist");
  const form = useValidatedForm(handleSchema, { intent: `shortlist-${handle}` });
  if (shortlisted) {
    return (
      <p className={classes.onList}>
        <IconBookmarkFilled aria-hidden size={20} />
        {words("isOn")}{" "}
        <Link to={`/company/openings/${openingId}/shortlist#${anchorOf(handle)}`}>
          {words("toNotes")}
        </Link>
      </p>
    );
  }
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="handle" value={handle} />
      <div>
        <SubmitButton variant="outline">{words("add")}</SubmitButton>
      </div>
    </ValidatedForm>
  );
}

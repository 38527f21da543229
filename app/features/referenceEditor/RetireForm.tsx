import { useTranslations } from "use-intl";
import { ConfirmButton } from "~/ui/form/ConfirmButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { ChangeFields } from "./ChangeFields";
import type { Entry } from "./entries.server";
import { retireSchema } from "./schema";

type Props = { entry: Entry; request: string };

/** Out of the lists that people choose from, or back. Nothing is deleted. */
export function RetireForm({ entry, request }: Props) {
  const words = useTranslations("adminReference.retire");
  const { version } = entry;
  const form = useValidatedForm(retireSchema, { intent: "retire", defaults: { version, request } });
  const act = entry.retiredOn === null ? "retire" : "restore";
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="retired" value={act === "retire" ? "yes" : "no"} />
      <ChangeFields field={form.field} />
      <ConfirmButton
        label={words(`${act}.label`)}
        question={words(`${act}.question`)}
        confirm={words(`${act}.confirm`)}
        danger={act === "retire"}
      />
    </ValidatedForm>
  );
}

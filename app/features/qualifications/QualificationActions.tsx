import { useTranslations } from "use-intl";
import { ConfirmButton } from "~/ui/form/ConfirmButton";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import classes from "./qualifications.module.css";
import { actSchema } from "./schema";

/** Taking a qualification back from the operator, and removing it. */
export function QualificationActions({ withdrawable }: { withdrawable: boolean }) {
  const words = useTranslations("qualification.actions");
  const withdraw = useValidatedForm(actSchema, { intent: "withdraw" });
  const remove = useValidatedForm(actSchema, { intent: "remove" });
  return (
    <div className={classes.actions}>
      {withdrawable && (
        <ValidatedForm form={withdraw}>
          <div>
            <SubmitButton variant="outline">{words("withdraw")}</SubmitButton>
          </div>
        </ValidatedForm>
      )}
      <ValidatedForm form={remove}>
        <ConfirmButton
          label={words("remove")}
          question={words("removeQuestion")}
          confirm={words("removeConfirm")}
          danger
        />
      </ValidatedForm>
    </div>
  );
}

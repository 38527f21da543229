import { useLocale, useTranslations } from "use-intl";
import { codeOptions } from "~/features/reference/options";
import type { Reason } from "~/features/reference/types";
import { FormActions } from "~/ui/form/FormSection";
import { SelectField } from "~/ui/form/SelectField";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextArea } from "~/ui/form/TextArea";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { DecisionSection } from "./DecisionSection";
import type { MatchReview } from "./matchReview.server";
import classes from "./reviews.module.css";
import { approveMatchSchema, dismissMatchSchema, MESSAGE_MAX } from "./schema";

type Props = { match: MatchReview; reasons: readonly Reason[] };

/** Introduce, or dismiss with a reason. Only a proposed match is decided here. */
export function MatchDecision({ match, reasons }: Props) {
  const words = useTranslations("admin.match");
  const decision = useTranslations("admin.decision");
  if (match.state !== "proposed") {
    return (
      <DecisionSection>
        <p>{decision("decided")}</p>
      </DecisionSection>
    );
  }
  return (
    <DecisionSection>
      <div className={classes.decisions}>
        {match.explanation ? (
          <ApproveMatch eligible={match.explanation.eligible} />
        ) : (
          <p>{words("explanationMissing")}</p>
        )}
        <DismissMatch reasons={reasons} asked={match.consents.length > 0} />
      </div>
    </DecisionSection>
  );
}

function ApproveMatch({ eligible }: { eligible: boolean }) {
  const words = useTranslations("admin.match");
  const form = useValidatedForm(approveMatchSchema, { intent: "approve" });
  return (
    <ValidatedForm form={form}>
      <p>{words(eligible ? "approveHint" : "override")}</p>
      <TextArea
        field={form.field("note", words("note"))}
        hint={words("noteHint")}
        required={!eligible}
        max={MESSAGE_MAX}
        rows={3}
      />
      <FormActions>
        <SubmitButton>{words("approve")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}

type DismissProps = {
  reasons: readonly Reason[];
  /** A side has asked for the match, and will be told. */
  asked: boolean;
};

function DismissMatch({ reasons, asked }: DismissProps) {
  const words = useTranslations("admin.match");
  const locale = useLocale();
  const form = useValidatedForm(dismissMatchSchema, { intent: "dismiss" });
  return (
    <ValidatedForm form={form}>
      <p>{words(asked ? "dismissLead" : "dismissUnasked")}</p>
      <SelectField
        field={form.field("reason", words("reason"))}
        options={codeOptions(locale, reasons)}
      />
      <TextArea field={form.field("message", words("message"))} max={MESSAGE_MAX} rows={3} />
      <FormActions>
        <SubmitButton variant="outline" color="red">
          {words("sendDismissal")}
        </SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}

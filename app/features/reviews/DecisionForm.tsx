import { useTranslations } from "use-intl";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextArea } from "~/ui/form/TextArea";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import classes from "./reviews.module.css";
import { type COMPANY_DECISIONS, decideOpeningSchema, MESSAGE_MAX } from "./schema";

export interface Choice {
  /** What the action reads as the decision. */
  value: (typeof COMPANY_DECISIONS)[number];
  label: string;
  /** What will happen. */
  hint: string;
}

type Props = {
  about: "company" | "opening";
  /** The first one is the usual one. */
  choices: readonly Choice[];
  /** Sent along: what was shown, so that nothing is decided unseen. */
  hidden: Record<string, string>;
};

/** One message and several decisions: what was typed goes along with whichever is taken. */
export function DecisionForm({ about, choices, hidden }: Props) {
  const words = useTranslations("admin.decision");
  const form = useValidatedForm(decideOpeningSchema, { intent: "decide" });
  return (
    <ValidatedForm form={form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        field={form.field("message", words("message"))}
        hint={
          <>
            {words(choices.length > 1 ? "messageUse" : "messageUseReturn")}
            <br />
            {words(about === "company" ? "messageHintCompany" : "messageHint")}
          </>
        }
        max={MESSAGE_MAX}
      />
      <ul className={classes.choices}>
        {choices.map(({ value, label, hint }, index) => (
          <li key={value}>
            <SubmitButton
              variant={index === 0 && value !== "return" ? "filled" : "outline"}
              name="decision"
              value={value}
            >
              {label}
            </SubmitButton>
            <span>{hint}</span>
          </li>
        ))}
      </ul>
    </ValidatedForm>
  );
}

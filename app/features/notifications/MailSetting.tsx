import { useTranslations } from "use-intl";
import { CheckboxField } from "~/ui/form/CheckboxField";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { Section } from "~/ui/shell/Section";
import classes from "./notifications.module.css";
import { mailSchema } from "./schema";

/** Where the links in mails lead: whether there shall be more of them. */
export function MailSetting({ mail }: { mail: boolean }) {
  const words = useTranslations("notifications");
  const form = useValidatedForm(mailSchema, {
    intent: "mail",
    defaults: { mail: mail ? "on" : "" },
  });
  return (
    <div id="mail" className={classes.setting}>
      <Section title={words("mail.title")} lead={words("mail.lead")}>
        <ValidatedForm form={form}>
          <CheckboxField field={form.field("mail", words("mail.label"))} />
          <div>
            <SubmitButton variant="outline">{words("mail.save")}</SubmitButton>
          </div>
        </ValidatedForm>
        <p className={classes.kept}>{words("kept")}</p>
      </Section>
    </div>
  );
}

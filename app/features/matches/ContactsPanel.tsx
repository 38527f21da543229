import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { type Definition, DefinitionList } from "~/ui/shell/DefinitionList";
import { Section } from "~/ui/shell/Section";
import classes from "./matches.module.css";
import { contactsSchema } from "./schema";
import type { MatchContacts } from "./types";

/** The other side's contact details, shown after a press of the button because each look is logged. */
export function ContactsPanel({ contacts }: { contacts: MatchContacts | null }) {
  const words = useTranslations("match.contacts");
  return (
    <Section title={words("title")} lead={words(contacts ? "next" : "lead")}>
      {contacts ? <ContactDetails contacts={contacts} /> : <ShowButton />}
    </Section>
  );
}

function ShowButton() {
  const words = useTranslations("match.contacts");
  const form = useValidatedForm(contactsSchema, { intent: "contacts" });
  return (
    <ValidatedForm form={form}>
      <FormActions>
        <SubmitButton>{words("show")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}

/** The details themselves; administrators get both sides. */
export function ContactDetails({ contacts: { company, talent } }: { contacts: MatchContacts }) {
  const words = useTranslations("match.contacts");
  return (
    <div role="status" className={classes.contacts}>
      {company && (
        <DefinitionList
          items={[
            { term: words("companyName"), value: company.companyName },
            { term: words("contactName"), value: company.personName },
            ...reachable(company),
          ]}
        />
      )}
      {talent && (
        <DefinitionList
          items={[
            { term: words("personName"), value: talent.personName },
            { term: words("kana"), value: talent.personKana },
            ...reachable(talent),
          ]}
        />
      )}
    </div>
  );

  function reachable({ email, phone }: { email: string; phone: string | null }): Definition[] {
    return [
      { term: words("email"), value: <a href={`mailto:${email}`}>{email}</a> },
      {
        term: words("phone"),
        value: phone && <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>,
      },
    ];
  }
}

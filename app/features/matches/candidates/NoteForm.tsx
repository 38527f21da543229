import { useActionData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { FormFailure } from "~/lib/form";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextArea } from "~/ui/form/TextArea";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import classes from "./candidates.module.css";
import { NOTE_MAX, noteSchema } from "./schema";

type Props = { intent: string; summary: string; handle: string; noteId: string; body?: string };

/** Writes a note or changes it. Opened on demand, and where it was refused. */
export function NoteForm({ intent, summary, handle, noteId, body = "" }: Props) {
  const words = useTranslations("candidate.notes");
  // What the browser itself refuses stands in a form that is open already.
  const failure = useActionData<FormFailure>();
  const form = useValidatedForm(noteSchema, { intent, defaults: { body } });
  return (
    <details className={classes.noteForm} open={failure?.values?.intent === intent}>
      <summary>{summary}</summary>
      <ValidatedForm form={form}>
        <input type="hidden" name="handle" value={handle} />
        <input type="hidden" name="noteId" value={noteId} />
        <TextArea
          field={form.field("body", words("body"))}
          hint={words("hint")}
          max={NOTE_MAX}
          rows={4}
        />
        <div>
          <SubmitButton>{words("save")}</SubmitButton>
        </div>
      </ValidatedForm>
    </details>
  );
}

import { useId } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { ConfirmButton } from "~/ui/form/ConfirmButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import classes from "./candidates.module.css";
import { NoteForm } from "./NoteForm";
import { deleteNoteSchema } from "./schema";
import type { CandidateNote, ShortlistEntry } from "./types";

/** What the firm's members noted on somebody, and the form for the next note. */
export function Notes({ entry: { handle, notes, newNoteId } }: { entry: ShortlistEntry }) {
  const words = useTranslations("candidate.notes");
  const id = useId();
  return (
    <section className={classes.notes} aria-labelledby={id}>
      <h3 id={id} className={classes.notesTitle}>
        {words("title")}
      </h3>
      <p className={classes.notesLead}>{words("lead")}</p>
      {notes.length > 0 && (
        <ul className={classes.noteList}>
          {notes.map((note) => (
            <Note key={note.id} handle={handle} note={note} />
          ))}
        </ul>
      )}
      <NoteForm
        key={newNoteId}
        intent={`note-new-${handle}`}
        summary={words("write")}
        handle={handle}
        noteId={newNoteId}
      />
    </section>
  );
}

function Note({ handle, note }: { handle: string; note: CandidateNote }) {
  const words = useTranslations("candidate");
  const { dateTime } = useFormats();
  const { id, body, role, own, createdAt, updatedAt } = note;
  return (
    <li className={classes.note}>
      <p className={classes.noteHead}>
        <span className={classes.noteAuthor}>{words(`roles.${role ?? "former"}`)}</span>
        {own && <span>{words("notes.you")}</span>}
        <time dateTime={createdAt}>{dateTime(createdAt)}</time>
        {updatedAt !== createdAt && (
          <span>{words("notes.changed", { date: dateTime(updatedAt) })}</span>
        )}
      </p>
      <p className={classes.noteBody}>{body}</p>
      {own && (
        <div className={classes.noteActions}>
          <NoteForm
            // What was saved is what the form begins with.
            key={updatedAt}
            intent={`note-${id}`}
            summary={words("notes.change")}
            handle={handle}
            noteId={id}
            body={body}
          />
          <DeleteNote handle={handle} noteId={id} />
        </div>
      )}
    </li>
  );
}

function DeleteNote({ handle, noteId }: { handle: string; noteId: string }) {
  const words = useTranslations("candidate.notes");
  const form = useValidatedForm(deleteNoteSchema, { intent: `delete-${noteId}` });
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="handle" value={handle} />
      <input type="hidden" name="noteId" value={noteId} />
      <ConfirmButton
        label={words("delete")}
        question={words("deleteQuestion")}
        confirm={words("deleteConfirm")}
      />
    </ValidatedForm>
  );
}

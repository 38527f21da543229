import { Button, Textarea } from "@mantine/core";
import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { FormActions, FormSection } from "~/ui/form/FormSection";
import { ROWS_MAX, UPLOAD_MAX_BYTES } from "./limits";
import type { Problem } from "./rawRows";
import classes from "./skillImport.module.css";

const KILOBYTE = 1024;

/** A file or pasted text. Nothing is saved by it: the next page shows what was understood. */
export function UploadForm({ problem }: { problem: Problem | null }) {
  const words = useTranslations("skillImport");
  const busy = useNavigation().state !== "idle";
  const alert = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (problem && !busy) alert.current?.focus();
  }, [problem, busy]);
  const limits = { rows: ROWS_MAX, kilobytes: UPLOAD_MAX_BYTES / KILOBYTE };
  return (
    <Form method="post" encType="multipart/form-data" className={classes.form}>
      {problem && (
        <p ref={alert} id="import-problem" role="alert" tabIndex={-1} className={classes.problem}>
          {words(`problems.${problem}`, limits)}
        </p>
      )}
      <FormSection title={words("file.title")} intro={words("file.intro", limits)}>
        <div>
          <label htmlFor="import-file" className={classes.label}>
            {words("file.label")}
          </label>
          <input
            id="import-file"
            type="file"
            name="file"
            accept=".csv,.tsv,.txt,.json,text/csv,application/json"
            className={classes.file}
            aria-describedby={problem ? "import-problem" : undefined}
          />
        </div>
      </FormSection>
      <FormSection title={words("paste.title")} intro={words("paste.intro")}>
        <Textarea id="import-text" name="text" label={words("paste.label")} rows={6} />
      </FormSection>
      <FormActions>
        <Button type="submit" aria-disabled={busy}>
          {words("read")}
        </Button>
      </FormActions>
    </Form>
  );
}

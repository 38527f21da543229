import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import classes from "./form.module.css";
import type { ValidatedForm } from "./useValidatedForm";

type Props = { form: Pick<ValidatedForm, "id" | "labels" | "problems" | "attempt"> };

/** Everything that is wrong, with links to the fields. Takes the focus after each refused attempt. */
export function ErrorSummary({ form }: Props) {
  const { id, labels, problems, attempt } = form;
  const words = useTranslations("form");
  const element = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus once per attempt, not per correction
  useEffect(() => element.current?.focus(), [attempt]);

  if (problems.length === 0) return null;
  const named = (name: string, message: string, code?: string) => {
    const label = labels.get(name);
    if (!label || saysItself(label, message, code)) return message;
    return words("summaryItem", { label, message });
  };
  const ordered = problems.toSorted((a, b) => placeOf(a.name, labels) - placeOf(b.name, labels));
  return (
    <div ref={element} className={classes.summary} role="alert" tabIndex={-1}>
      <h2 className={classes.summaryTitle}>{words("summaryTitle")}</h2>
      <ul className={classes.summaryList}>
        {ordered.map(({ name, message, code }) => (
          <li key={`${name} ${message}`}>
            {name === undefined ? (
              message
            ) : (
              <SummaryLink id={`${id}-${name}`} text={named(name, message, code)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether a message names its field; and the label of a consent is a sentence, too long to repeat. */
function saysItself(label: string, message: string, code: string | undefined): boolean {
  return code === "mustAgree" || message.toLowerCase().includes(label.toLowerCase());
}

/** Where on the page a field stands: fields are asked for from the top down. What concerns all is last. */
function placeOf(name: string | undefined, labels: ReadonlyMap<string, string>): number {
  const place = [...labels.keys()].findIndex((key) => key === name || key.startsWith(`${name}.`));
  return place === -1 ? labels.size : place;
}

function SummaryLink({ id, text }: { id: string; text: string }) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        const field = document.getElementById(id);
        if (!field) return;
        event.preventDefault();
        field.focus();
      }}
    >
      {text}
    </a>
  );
}

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
  const named = (name: string, message: string) => {
    const label = labels.get(name);
    return label ? words("summaryItem", { label, message }) : message;
  };
  const ordered = problems.toSorted((a, b) => placeOf(a.name, labels) - placeOf(b.name, labels));
  return (
    <div ref={element} className={classes.summary} role="alert" tabIndex={-1}>
      <h2 className={classes.summaryTitle}>{words("summaryTitle")}</h2>
      <ul className={classes.summaryList}>
        {ordered.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name === undefined ? (
              message
            ) : (
              <SummaryLink id={`${id}-${name}`} text={named(name, message)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
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

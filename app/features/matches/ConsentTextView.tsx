import classes from "./matches.module.css";

/** The text that is agreed to: its first paragraph is its title. */
export function ConsentTextView({ body }: { body: string }) {
  const [title, ...paragraphs] = body.split(/\n\s*\n/);
  return (
    <div className={classes.consentText}>
      <p className={classes.consentTitle}>{title}</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

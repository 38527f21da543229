import { forwardRef, type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import { printed } from "./correlation";
import { useEffectWords } from "./Effect";
import { MoveTable } from "./MoveTable";
import classes from "./preview.module.css";
import type { Preview } from "./preview.server";
import { SlopeChart } from "./SlopeChart";

type Props = {
  id: string;
  preview: Preview | null;
  isRunning: boolean;
  /** At the end. */
  children: ReactNode;
};

/** What other weights would change on real openings. Beside the form, so that it stays in view. */
export const PreviewPanel = forwardRef<HTMLElement, Props>(function PreviewPanel(props, ref) {
  const { id, preview, isRunning, children } = props;
  const words = useTranslations("engine.preview");
  const title = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, by the keyboard too
    <section ref={ref} id={id} className={classes.panel} aria-labelledby={title} tabIndex={0}>
      <h2 id={title} className={classes.title}>
        {words("title")}
      </h2>
      <p role="status" className={classes.status}>
        {words(statusOf(preview, isRunning))}
      </p>
      {preview?.openings.map((opening, index) => (
        <TriedOn key={opening.id} opening={opening} isOpen={index === 0} />
      ))}
      {children}
    </section>
  );
});

function statusOf(preview: Preview | null, isRunning: boolean) {
  if (isRunning) return "running";
  if (preview === null) return "lead";
  if (preview.problem !== null) return preview.problem;
  return preview.openings.length === 0 ? "noOpenings" : "done";
}

type TriedProps = { opening: Preview["openings"][number]; isOpen: boolean };

function TriedOn({ opening, isOpen }: TriedProps) {
  const words = useTranslations("engine.preview");
  const { title, companyName, moves, codes, agreement } = opening;
  const effectOf = useEffectWords();
  return (
    <details className={classes.opening} open={isOpen}>
      <summary>
        <span className={classes.openingTitle}>{title}</span>
        <span className={classes.facts}>
          {companyName} ・ {effectOf(opening)}
        </span>
      </summary>
      {agreement && <p className={classes.facts}>{words("agreement", printed(agreement))}</p>}
      {moves.length === 0 ? (
        <p>{words("nobody")}</p>
      ) : (
        <>
          <SlopeChart
            comparison={opening}
            codes={codes}
            labels={{ now: words("now"), next: words("next") }}
          />
          <details className={classes.table}>
            <summary>{words("showTable")}</summary>
            <MoveTable title={title} moves={moves} codes={codes} />
          </details>
        </>
      )}
    </details>
  );
}

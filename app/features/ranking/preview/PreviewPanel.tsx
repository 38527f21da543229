import { useId } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { countMoves } from "./compare";
import { changeOf } from "./correlation";
import { MoveTable } from "./MoveTable";
import classes from "./preview.module.css";
import type { Preview } from "./preview.server";
import { SlopeChart } from "./SlopeChart";

type Props = { preview: Preview | null; isRunning: boolean };

/** What other weights would change on real openings. Beside the form, so that it stays in view. */
export function PreviewPanel({ preview, isRunning }: Props) {
  const words = useTranslations("engine.preview");
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, by the keyboard too
    <section className={classes.panel} aria-labelledby={id} tabIndex={0}>
      <h2 id={id} className={classes.title}>
        {words("title")}
      </h2>
      <p role="status" className={classes.status}>
        {words(statusOf(preview, isRunning))}
      </p>
      {preview?.openings.map((opening, index) => (
        <TriedOn key={opening.id} opening={opening} isOpen={index === 0} />
      ))}
    </section>
  );
}

function statusOf(preview: Preview | null, isRunning: boolean) {
  if (isRunning) return "running";
  if (preview === null) return "lead";
  if (preview.failed) return "failed";
  return preview.openings.length === 0 ? "noOpenings" : "done";
}

type TriedProps = { opening: Preview["openings"][number]; isOpen: boolean };

function TriedOn({ opening, isOpen }: TriedProps) {
  const words = useTranslations("engine.preview");
  const { percent } = useFormats();
  const { title, companyName, moves, agreement } = opening;
  const count = countMoves(moves);
  return (
    <details className={classes.opening} open={isOpen}>
      <summary>
        <span className={classes.openingTitle}>{title}</span>
        <span className={classes.facts}>
          {companyName} ・ {words(`changes.${changeOf(agreement)}`)}
          {count.up + count.down > 0 && ` ・ ${words("counts", { ...count })}`}
        </span>
      </summary>
      {agreement && (
        <p className={classes.facts}>
          {words("agreement", { kept: percent(agreement.kept), tau: agreement.tau.toFixed(2) })}
        </p>
      )}
      {moves.length === 0 ? (
        <p>{words("nobody")}</p>
      ) : (
        <>
          <SlopeChart comparison={opening} labels={{ now: words("now"), next: words("next") }} />
          <details className={classes.table}>
            <summary>{words("showTable")}</summary>
            <MoveTable title={title} moves={moves} />
          </details>
        </>
      )}
    </details>
  );
}

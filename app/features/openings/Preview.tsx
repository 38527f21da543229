import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./OpeningActions.module.css";
import { OpeningView } from "./OpeningView";
import type { OwnOpening } from "./types";

type Shown = "live" | "open";
type Props = { opening: OwnOpening; shown: Shown };

export function contentShown(asked: string): Shown {
  return asked === "open" ? "open" : "live";
}

/** The opening as a talent sees it; where there are two contents, one may look at either. */
export function Preview({ opening, shown }: Props) {
  const words = useTranslations("opening.preview");
  const { live, open } = opening;
  const content = (shown === "open" ? open : live) ?? live ?? open;
  if (!content) return null;
  return (
    <Section title={words("title")} lead={words("lead")}>
      {live && open && (
        <nav aria-label={words("title")}>
          <ul className={classes.shown}>
            <li>
              <ShownLink to="?shown=live" current={content === live} text={words("live")} />
            </li>
            <li>
              <ShownLink
                to="?shown=open"
                current={content === open}
                text={words(`open.${open.state as "draft"}`)}
              />
            </li>
          </ul>
        </nav>
      )}
      <div className={classes.preview}>
        <p className={classes.previewTitle}>{content.title ?? words("untitled")}</p>
        <OpeningView opening={{ ...opening, content }} />
      </div>
    </Section>
  );
}

function ShownLink({ to, current, text }: { to: string; current: boolean; text: string }) {
  return (
    <Link to={to} preventScrollReset aria-current={current ? "true" : undefined}>
      {text}
    </Link>
  );
}

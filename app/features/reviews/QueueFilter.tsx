import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { QUEUE_KINDS, type QueueKind } from "./kinds";
import classes from "./reviews.module.css";

type Props = { counts: Record<QueueKind, number>; kind: QueueKind | null };

/** Links and no form: each view has an address of its own. */
export function QueueFilter({ counts, kind }: Props) {
  const words = useTranslations("admin.queue");
  const total = counts.company + counts.opening + counts.match;
  return (
    <nav aria-label={words("filter")}>
      <ul className={classes.filter}>
        <FilterLink to="/admin" label={words("all")} count={total} current={kind === null} />
        {QUEUE_KINDS.map((each) => (
          <FilterLink
            key={each}
            to={`/admin?kind=${each}`}
            label={words(`kinds.${each}`)}
            count={counts[each]}
            current={kind === each}
          />
        ))}
      </ul>
    </nav>
  );
}

function FilterLink(props: { to: string; label: string; count: number; current: boolean }) {
  const { to, label, count, current } = props;
  return (
    <li>
      <Link to={to} className={classes.filterLink} aria-current={current ? "page" : undefined}>
        {label} <span className={classes.count}>{count}</span>
      </Link>
    </li>
  );
}

import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import classes from "./page.module.css";

/** A list of cards, one below the other on phones, side by side where there is room. */
export function CardList({ children }: { children: ReactNode }) {
  return <ul className={classes.cards}>{children}</ul>;
}

type CardProps = {
  title: string;
  /** Of the heading: 2 where the list stands right under the page's title. */
  level?: 2 | 3;
  to?: string;
  badge?: ReactNode;
  /** One line of facts under the title. */
  meta?: ReactNode;
  children?: ReactNode;
  /** Links and buttons at the card's end. */
  actions?: ReactNode;
};

export function Card({ title, level = 3, to, badge, meta, children, actions }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <Heading className={classes.cardTitle}>{to ? <Link to={to}>{title}</Link> : title}</Heading>
        {badge}
      </div>
      {meta && <p className={classes.cardMeta}>{meta}</p>}
      {children}
      {actions && <div className={classes.actions}>{actions}</div>}
    </li>
  );
}

import { Link, NavLink } from "@remix-run/react";
import { IconMenu2 } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { NoticeMark } from "~/lib/notice-mark";
import { AccountMenu } from "./AccountMenu";
import { Disclosure } from "./Disclosure";
import classes from "./Header.module.css";
import { LanguageSwitch } from "./LanguageSwitch";
import { NoticeBell } from "./NoticeBell";
import { type ActorSummary, type NavigationItem, navigationFor } from "./navigation";
import { Wordmark } from "./Wordmark";

type Props = { actor: ActorSummary | null; notices: NoticeMark | null };

export function Header({ actor, notices }: Props) {
  const words = useTranslations("shell");
  const items = navigationFor(actor);
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <Link to="/" className={classes.home}>
          <Wordmark />
        </Link>
        <div className={classes.side}>
          <LanguageSwitch />
          {notices && <NoticeBell unread={notices.unread} />}
          {actor ? <AccountMenu email={actor.email} companies={actor.companies} /> : <Entrance />}
        </div>
      </div>
      {items.length > 0 && (
        <>
          <nav className={classes.wide} aria-label={words("mainNavigation")}>
            <NavigationList items={items} />
          </nav>
          <Disclosure
            className={classes.small}
            buttonClassName={classes.menuButton}
            button={
              <>
                <IconMenu2 aria-hidden size={22} />
                {words("menu")}
              </>
            }
          >
            <nav aria-label={words("mainNavigation")}>
              <NavigationList items={items} />
            </nav>
          </Disclosure>
        </>
      )}
    </header>
  );
}

function NavigationList({ items }: { items: NavigationItem[] }) {
  const words = useTranslations("shell.nav");
  return (
    <ul className={classes.list}>
      {items.map(({ to, label, end }) => (
        <li key={to}>
          <NavLink to={to} end={end} className={classes.link}>
            {words(label)}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

function Entrance() {
  const words = useTranslations("shell");
  return (
    <nav className={classes.entrance} aria-label={words("account")}>
      <Link to="/login" className={classes.login}>
        {words("login")}
      </Link>
      <Link to="/signup" className={classes.signup}>
        {words("signup")}
      </Link>
    </nav>
  );
}

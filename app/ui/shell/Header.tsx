import { Link, NavLink, useLocation } from "@remix-run/react";
import { IconMenu2 } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { AccountMenu } from "./AccountMenu";
import classes from "./Header.module.css";
import { LanguageSwitch } from "./LanguageSwitch";
import { type ActorSummary, type NavigationItem, navigationFor } from "./navigation";
import { Wordmark } from "./Wordmark";

export function Header({ actor }: { actor: ActorSummary | null }) {
  const words = useTranslations("shell");
  const items = navigationFor(actor);
  const { key } = useLocation();
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <Link to="/" className={classes.home}>
          <Wordmark />
        </Link>
        <div className={classes.side}>
          <LanguageSwitch />
          {actor ? <AccountMenu key={key} email={actor.email} /> : <Entrance />}
        </div>
      </div>
      {items.length > 0 && (
        <>
          <nav className={classes.wide} aria-label={words("mainNavigation")}>
            <NavigationList items={items} />
          </nav>
          {/* A native disclosure opens before scripts have loaded; the key closes it on every move. */}
          <details key={key} className={classes.small}>
            <summary className={classes.menuButton}>
              <IconMenu2 aria-hidden size={22} />
              {words("menu")}
            </summary>
            <nav aria-label={words("mainNavigation")}>
              <NavigationList items={items} />
            </nav>
          </details>
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

import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Callout } from "~/ui/shell/Callout";
import classes from "./talents.module.css";

type Props = { matches: { id: string; openingTitle: string; companyName: string }[] };

/** Introductions that wait for this person's answer. */
export function WaitingMatches({ matches }: Props) {
  const words = useTranslations("talent.home");
  return (
    <Callout
      tone="warning"
      title={words("answer")}
      actions={<Link to="/talent/matches">{words("toMatches")}</Link>}
    >
      <p>{words("answerHint")}</p>
      <ul className={classes.links}>
        {matches.map(({ id, openingTitle: title, companyName: company }) => (
          <li key={id}>
            <Link to={`/talent/matches/${id}`}>{words("answerItem", { title, company })}</Link>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

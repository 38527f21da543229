import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./account.module.css";

type Props = { talent: boolean; company: boolean };

/**
 * What the account is used as: who sees a talent is settled elsewhere, which is looked for here; and
 * whoever is one of the two can become the other.
 */
export function OwnRoles({ talent, company }: Props) {
  const words = useTranslations("account.roles");
  return (
    <Section title={words("title")} lead={talent ? words("talentLead") : undefined}>
      <ul className={classes.points}>
        {talent && (
          <>
            <li>
              <Link to="/talent/profile/wishes">{words("hide")}</Link>
            </li>
            <li>
              <Link to="/talent">{words("pause")}</Link>
            </li>
            <li>
              <Link to="/talent/card">{words("card")}</Link>
            </li>
          </>
        )}
        {!company && (
          <li>
            <Link to="/company/profile">{words("addCompany")}</Link>
          </li>
        )}
        {!talent && (
          <li>
            <Link to="/talent/profile/basics">{words("addTalent")}</Link>
          </li>
        )}
      </ul>
    </Section>
  );
}

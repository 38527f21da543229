import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./account.module.css";

type Props = { deletion: { hasProfile: boolean; memberships: number; openMatches: number } };

const stays = ["pseudonym", "disclosures", "firm", "backups"] as const;

/** What goes and what stays, before one decides. */
export function DeletionPoints({ deletion }: Props) {
  const words = useTranslations("account.deletion");
  const { hasProfile, memberships, openMatches } = deletion;
  return (
    <>
      <Section title={words("goes")}>
        <ul className={classes.points}>
          <li>{words("goesLogin")}</li>
          {hasProfile && <li>{words("goesProfile")}</li>}
          {openMatches > 0 && <li>{words("goesMatches", { count: openMatches })}</li>}
          {memberships > 0 && <li>{words("goesMemberships", { count: memberships })}</li>}
          <li>{words("goesNotices")}</li>
        </ul>
      </Section>
      <Section title={words("stays")}>
        <ul className={classes.points}>
          {stays.map((point) => (
            <li key={point}>{words(`staysPoints.${point}`)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

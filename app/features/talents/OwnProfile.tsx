import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Section } from "~/ui/shell/Section";
import type { TalentStatus } from "./queries.server";
import { StatusForm } from "./StatusForm";
import classes from "./talents.module.css";

type Props = { status: TalentStatus; confirmedOn: string | null };

/** The ways to one's own profile, and the way to take it out of sight. */
export function OwnProfile({ status, confirmedOn }: Props) {
  const words = useTranslations("talent");
  const { date } = useFormats();
  return (
    <Section title={words("home.profile")}>
      <ul className={classes.links}>
        <li>
          <Link to="/talent/card">{words("home.card")}</Link>
        </li>
        <li>
          <Link to="/talent/profile">{words("home.edit")}</Link>
        </li>
      </ul>
      {confirmedOn && (
        <p>
          {words("home.confirmedOn", { date: date(confirmedOn) })}
          <br />
          {words("home.confirmHint")}
        </p>
      )}
      {status === "active" && (
        <div className={classes.pause}>
          <p>{words("status.pauseHint")}</p>
          <StatusForm to="paused">{words("status.pause")}</StatusForm>
        </div>
      )}
    </Section>
  );
}

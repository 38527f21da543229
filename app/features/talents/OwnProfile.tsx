import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import type { TalentStatus } from "./queries.server";
import { StatusForm } from "./StatusForm";
import classes from "./talents.module.css";

/** The ways to one's own profile, and the way to take it out of sight. */
export function OwnProfile({ status }: { status: TalentStatus }) {
  const words = useTranslations("talent");
  return (
    <Section title={words("home.profile")}>
      <ul className={classes.links}>
        <li>
          <Link to="/talent/card">{words("home.card")}</Link>
        </li>
        <li>
          <Link to="/talent/profile">{words("home.edit")}</Link>
        </li>
        <li>
          <Link to="/talent/profile/wishes">{words("home.hide")}</Link>
        </li>
        <li>
          <Link to="/talent/qualifications">{words("home.qualifications")}</Link>
        </li>
        <li>
          <Link to="/talent/saved">{words("home.saved")}</Link>
        </li>
      </ul>
      {status === "active" && (
        <div className={classes.pause}>
          <p>{words("status.pauseHint")}</p>
          <StatusForm to="paused">{words("status.pause")}</StatusForm>
        </div>
      )}
    </Section>
  );
}

import { Button } from "@mantine/core";
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { ConsentText } from "~/features/reference/types";
import { Section } from "~/ui/shell/Section";
import type { Applying } from "./applying";
import { AgreeForm } from "./ConsentForm";
import classes from "./matches.module.css";

type Props = {
  openingId: string;
  revision: number;
  applying: Applying;
  consentText: ConsentText;
  /** Whether the reader meets every condition, as far as is known. */
  eligible: boolean;
};

/** The form to apply with, or what to do first. */
export function ApplySection({ openingId, revision, applying, consentText, eligible }: Props) {
  const words = useTranslations("match.apply");
  switch (applying.kind) {
    case "open":
      return (
        <Section title={words("title")} lead={words("lead")}>
          {!eligible && <p className={classes.caution}>{words("notEligible")}</p>}
          <AgreeForm
            intent="apply"
            revision={revision}
            text={consentText}
            submit={words("submit")}
          />
        </Section>
      );
    case "visitor":
      return (
        <Step title={words("signUpTitle")} text={words("signUpText")}>
          <ButtonTo to="/signup?as=talent">{words("signUp")}</ButtonTo>
          <ButtonTo
            to={`/login?${new URLSearchParams({ next: `/openings/${openingId}` })}`}
            outline
          >
            {words("login")}
          </ButtonTo>
        </Step>
      );
    case "noProfile":
      return (
        <Step title={words("profileTitle")} text={words("signUpText")}>
          <ButtonTo to="/talent/profile">{words("profile")}</ButtonTo>
        </Step>
      );
    case "inactive":
      return (
        <Step title={words("inactiveTitle")} text={words("inactiveText")}>
          <ButtonTo to="/talent">{words("publish")}</ButtonTo>
        </Step>
      );
    case "ownFirm":
      return <Step title={words("ownFirm")} text={words("ownFirmText")} />;
    case "matched":
    case "closed":
      return (
        <Step title={words(applying.kind === "matched" ? "already" : "closed")}>
          <ButtonTo to={`/talent/matches/${applying.matchId}`}>{words("toMatch")}</ButtonTo>
        </Step>
      );
  }
}

function Step(props: { title: string; text?: string; children?: ReactNode }) {
  return (
    <Section title={props.title} lead={props.text}>
      {props.children && <div className={classes.buttons}>{props.children}</div>}
    </Section>
  );
}

function ButtonTo({ to, outline, children }: { to: string; outline?: boolean; children: string }) {
  return (
    <Button component={Link} to={to} variant={outline ? "outline" : undefined}>
      {children}
    </Button>
  );
}

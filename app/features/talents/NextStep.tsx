import { Button } from "@mantine/core";
import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Callout } from "~/ui/shell/Callout";
import type { TalentStatus } from "./queries.server";
import { StatusForm } from "./StatusForm";
import { type NeededStep, stepPath } from "./steps";

type Props = { missing: readonly NeededStep[]; status: TalentStatus };

/** What the profile needs next: one step at a time, then its publication; nothing once it is published. */
export function NextStep({ missing, status }: Props) {
  const words = useTranslations("talent");
  const [step] = missing;
  if (step) {
    return (
      <Callout
        tone="warning"
        title={words("home.missing", { step: words(`profile.steps.${step}`) })}
        actions={
          <Button component={Link} to={stepPath(step)}>
            {words("home.toStep")}
          </Button>
        }
      >
        <p>{words(`home.missingHints.${step}`)}</p>
      </Callout>
    );
  }
  if (status === "active") return null;
  const paused = status === "paused";
  return (
    <Callout
      title={words(paused ? "status.resumeTitle" : "status.publishTitle")}
      actions={
        <StatusForm to="active">{words(paused ? "status.resume" : "status.publish")}</StatusForm>
      }
    >
      <p>{words("status.publishHint")}</p>
    </Callout>
  );
}

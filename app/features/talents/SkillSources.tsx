import { Button } from "@mantine/core";
import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Callout } from "~/ui/shell/Callout";

/** Other ways to skills and their evidence than the rows of the form. */
export function SkillSources() {
  const words = useTranslations("skillImport");
  return (
    <Callout
      title={words("linksTitle")}
      actions={
        <>
          <Button component={Link} to="/talent/skills/import" variant="outline">
            {words("link")}
          </Button>
          <Link to="/talent/qualifications">{words("qualifications")}</Link>
        </>
      }
    >
      <p>{words("linksText")}</p>
    </Callout>
  );
}

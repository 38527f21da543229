import { Button, NativeSelect } from "@mantine/core";
import { Form, Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { PreviewChoice } from "./choices.server";
import classes from "./preview.module.css";

type Props = { choices: readonly PreviewChoice[]; chosen: string | null };

/** For which opening's firm the view is shown. A form that gets: the view has an address. */
export function ChooseOpening({ choices, chosen }: Props) {
  const words = useTranslations("preview");
  const more = <Link to="/talent/openings">{words("more")}</Link>;
  if (choices.length === 0) return <p>{more}</p>;
  return (
    <Form method="get" key={chosen} className={classes.choose}>
      <NativeSelect
        id="preview-opening"
        name="opening"
        label={words("opening")}
        defaultValue={chosen ?? ""}
        data={[
          { value: "", label: words("any") },
          ...choices.map(({ id, title, companyName: company }) => ({
            value: id,
            label: words("choice", { title, company }),
          })),
        ]}
      />
      <Button type="submit" variant="outline">
        {words("show")}
      </Button>
    </Form>
  );
}

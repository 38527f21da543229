import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import type { Kept, KeptWhere } from "~/lib/kept";
import { Callout } from "~/ui/shell/Callout";

type Props = {
  kept: Kept;
  /** As long as the browser keeps it. */
  where?: KeptWhere | undefined;
  /** The form was saved since: what is stored is the newer one. */
  newer: boolean;
  onRestore: () => void;
  onDiscard: () => void;
};

/** What was typed here earlier and never arrived. */
export function KeptOffer({ kept, where = "device", newer, onRestore, onDiscard }: Props) {
  const words = useTranslations("form.kept");
  const { dateTime } = useFormats();
  return (
    <Callout
      tone="warning"
      title={words(`title.${where}`)}
      actions={
        <>
          <Button type="button" onClick={onRestore}>
            {words("restore")}
          </Button>
          <Button type="button" variant="outline" onClick={onDiscard}>
            {words("discard")}
          </Button>
        </>
      }
    >
      <p>{words(`text.${where}`, { at: dateTime(new Date(kept.at)) })}</p>
      {newer && <p>{words("newer")}</p>}
    </Callout>
  );
}

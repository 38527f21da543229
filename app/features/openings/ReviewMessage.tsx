import { useTranslations } from "use-intl";
import { Callout, Quote } from "~/ui/shell/Callout";

/** What the operator asks to be mended. */
export function ReviewMessage({ message }: { message: string | null }) {
  const words = useTranslations("opening.status");
  if (message === null) return null;
  return (
    <Callout tone="warning" title={words("messageTitle")}>
      <Quote>{message}</Quote>
      <p>{words("messageNext")}</p>
    </Callout>
  );
}

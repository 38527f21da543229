import { useTranslations } from "use-intl";
import { Callout, Quote } from "~/ui/shell/Callout";

/** What the operator wrote when it approved a firm, or one of its openings. */
export function ApprovalMessage({ message }: { message: string | null }) {
  const words = useTranslations("company");
  if (message === null) return null;
  return (
    <Callout title={words("approvalMessage")}>
      <Quote>{message}</Quote>
    </Callout>
  );
}

import { useTranslations } from "use-intl";
import { Callout } from "~/ui/shell/Callout";
import type { FilterName } from "./filter";

/** What the address asked for and nobody can answer. */
export function IgnoredNotice({ names }: { names: readonly FilterName[] }) {
  const words = useTranslations("search");
  const facts = useTranslations("opening.facts");
  if (names.length === 0) return null;
  const list = names.map((name) => words(`names.${name}`)).join(facts("separator"));
  return (
    <Callout tone="warning" title={words("ignoredTitle")}>
      <p>{words("ignored", { names: list })}</p>
    </Callout>
  );
}

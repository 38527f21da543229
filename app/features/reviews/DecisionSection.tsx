import { IconArrowDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./reviews.module.css";

const ANCHOR = "decision";

/** Where an administrator decides, at the end of what there is to read. */
export function DecisionSection({ children }: { children: ReactNode }) {
  const words = useTranslations("admin.decision");
  return (
    <div id={ANCHOR} className={classes.decision}>
      <Section title={words("title")}>{children}</Section>
    </div>
  );
}

/** From the head of the page to the decision, for those who have read it. */
export function DecisionLink() {
  const words = useTranslations("admin.decision");
  return (
    <a href={`#${ANCHOR}`} className={classes.jump}>
      {words("jump")}
      <IconArrowDown aria-hidden size={18} />
    </a>
  );
}

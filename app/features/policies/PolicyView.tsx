import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Callout } from "~/ui/shell/Callout";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";
import classes from "./policies.module.css";
import type { Block, Policy } from "./types";

type Props = {
  policy: Policy /** The operator has not put its name and contact in yet. */;
  template: boolean;
};

export function PolicyView({ policy, template }: Props) {
  const words = useTranslations("policies");
  const { date } = useFormats();
  return (
    <article className={classes.policy}>
      <PageHeader title={policy.title} lead={policy.lead} />
      <p className={classes.date}>{words("revisedOn", { date: date(policy.revisedOn) })}</p>
      {template && (
        <Callout tone="warning" title={words("templateTitle")}>
          <p>{words("template")}</p>
        </Callout>
      )}
      {policy.sections.map(({ title, blocks }) => (
        <Section key={title} title={title}>
          {blocks.map((block) => (
            <BlockView key={String(block)} block={block} />
          ))}
        </Section>
      ))}
    </article>
  );
}

function BlockView({ block }: { block: Block }) {
  if (typeof block === "string") return <p>{block}</p>;
  return (
    <ul className={classes.list}>
      {block.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { type FactorKey, P_FACTOR_KEYS, Q_FACTOR_KEYS, type Weights } from "~/matching";
import { ShareBars } from "~/ui/charts/ShareBars";
import { Section } from "~/ui/shell/Section";
import classes from "./ranking.module.css";

/** Every factor of both sides with its weight. */
export function Factors({ weights }: { weights: Weights }) {
  const words = useTranslations("ranking.factors");
  return (
    <Section title={words("title")} lead={words("lead")}>
      <div className={classes.sides}>
        <Side title={words("q")} keys={Q_FACTOR_KEYS} weights={weights} />
        <Side title={words("p")} keys={P_FACTOR_KEYS} weights={weights} />
      </div>
    </Section>
  );
}

type SideProps = { title: string; keys: readonly FactorKey[]; weights: Weights };

function Side({ title, keys, weights }: SideProps) {
  const words = useTranslations("ranking");
  const { percent } = useFormats();
  const sum = keys.reduce((total, key) => total + weights[key], 0);
  const share = (key: FactorKey) => (sum === 0 ? 0 : weights[key] / sum);
  return (
    <ShareBars
      title={title}
      bars={keys.map((key) => ({
        key,
        label: words(`weights.${key}.name`),
        share: share(key),
        text: words("factors.weight", {
          // Exact, so not by `useFormats`.
          weight: String(weights[key]),
          share: percent(share(key)),
        }),
        note: words(`weights.${key}.meaning`),
      }))}
    />
  );
}

import { Button } from "@mantine/core";
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Named } from "~/features/reference/types";
import { type FormStep, stepPath } from "../form/steps";
import { type HeadCount, sameCount } from "./count";
import type { Cost, Fit, Loosening } from "./fit";
import classes from "./fit.module.css";
import type { SkillNames } from "./types";
import { useCountText } from "./useCountText";

type MustCost = Extract<Cost, { gate: "must_skills" }>;

/** A loosening that the firm takes over into its form. */
export type Applied = { skillId: number; to: Loosening["to"] };

type Props = {
  fit: Fit;
  openingId: string;
  /** The step that is being written; null where nothing is. */
  step: FormStep | null;
  skills: SkillNames;
  /** Puts it into the form; none where scripts do not run or the skills are not in the form. */
  onApply?: ((applied: Applied) => void) | undefined;
};

/** The conditions that keep the most people out, each with what loosening it would give. */
export function FitCosts({ fit, openingId, step, skills, onApply }: Props) {
  const words = useTranslations("openingFit.costs");
  const { costs, all, people } = fit;
  if (costs.length === 0) return sameCount(all, people) ? null : <p>{words("few")}</p>;
  return (
    <div className={classes.part}>
      <h3 className={classes.partTitle}>{words("title")}</h3>
      <p className={classes.soft}>{words("lead")}</p>
      <ol className={classes.costs}>
        {costs.map((cost) =>
          cost.gate === "must_skills" ? (
            <Must
              key={cost.skillId}
              cost={cost}
              now={all}
              name={skills[cost.skillId]}
              onApply={onApply}
            >
              {step !== "requirements" && (
                <Link to={stepPath(openingId, "requirements")}>{words("toRequirements")}</Link>
              )}
            </Must>
          ) : (
            <Other key={cost.gate} cost={cost} now={all}>
              {step !== "conditions" && (
                <Link to={stepPath(openingId, "conditions")}>{words("toConditions")}</Link>
              )}
            </Other>
          ),
        )}
      </ol>
    </div>
  );
}

type MustProps = {
  cost: MustCost;
  now: HeadCount;
  name: Named | undefined;
  onApply: Props["onApply"];
  children: ReactNode;
};

function Must({ cost, now, name, onApply, children }: MustProps) {
  const words = useTranslations("openingFit.costs");
  const unknown = useTranslations("common")("unknown");
  const locale = useLocale();
  const skill = name ? nameIn(locale, name) : unknown;
  return (
    <li className={classes.cost}>
      <p className={classes.costTitle}>{words("must", { skill, level: String(cost.level) })}</p>
      <ul className={classes.loosenings}>
        {cost.loosenings.map(({ to, after }) => (
          <li key={to} className={classes.loosening}>
            <Change
              label={to === "want" ? words("toWant") : words("toLevel", { level: String(to) })}
              now={now}
              after={after}
            />
            {onApply && (
              <Button
                type="button"
                variant="outline"
                size="sm"
                aria-label={
                  to === "want"
                    ? words("applyWantNamed", { skill })
                    : words("applyLevelNamed", { skill, level: String(to) })
                }
                onClick={() => onApply({ skillId: cost.skillId, to })}
              >
                {to === "want" ? words("applyWant") : words("applyLevel", { level: String(to) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {children}
    </li>
  );
}

type OtherProps = { cost: Exclude<Cost, MustCost>; now: HeadCount; children: ReactNode };

function Other({ cost, now, children }: OtherProps) {
  const words = useTranslations("openingFit.costs");
  const gates = useTranslations("explanation.gates");
  return (
    <li className={classes.cost}>
      <p className={classes.costTitle}>{gates(`${cost.gate}.name`)}</p>
      <Change label={words("without")} now={now} after={cost.after} />
      {children}
    </li>
  );
}

function Change({ label, now, after }: { label: string; now: HeadCount; after: HeadCount }) {
  const words = useTranslations("openingFit.costs");
  const text = useCountText();
  return (
    <p className={classes.change}>
      <span>{label}</span>
      <span className={classes.numbers}>
        {words("change", { now: text(now), after: text(after) })}
      </span>
    </p>
  );
}

import { useTranslations } from "use-intl";
import {
  FACTOR_KEYS,
  P_FACTOR_KEYS,
  Q_FACTOR_KEYS,
  WEIGHT_SPECS,
  type WeightKey,
  type WeightSpec,
  type Weights,
} from "~/matching";
import type { FieldProps } from "~/ui/form/Field";
import { FormSection } from "~/ui/form/FormSection";
import { NumberField } from "~/ui/form/NumberField";
import classes from "./editor.module.css";

type Props = {
  /** Made by whoever owns the form, so that its summary names them. */
  fields: Readonly<Record<WeightKey, FieldProps["field"]>>;
  inForce: Weights;
};

type Spec = WeightSpec & { readonly key: WeightKey };
const SPECS: readonly Spec[] = WEIGHT_SPECS;
const isIn = (keys: readonly string[]) => (spec: Spec) => keys.includes(spec.key);
const GROUPS = [
  { key: "q", specs: SPECS.filter(isIn(Q_FACTOR_KEYS)) },
  { key: "p", specs: SPECS.filter(isIn(P_FACTOR_KEYS)) },
  { key: "numbers", specs: SPECS.filter((spec) => !isIn(FACTOR_KEYS)(spec)) },
] as const;

/** Every number that may be set, with its meaning, its value in force, range and default. */
export function WeightFields({ fields, inForce }: Props) {
  const words = useTranslations("ranking");
  const own = useTranslations("engine.editor");
  return GROUPS.map(({ key, specs }) => (
    <FormSection key={key} title={own(`groups.${key}`)} intro={own(`intros.${key}`)}>
      <div className={classes.fields}>
        {specs.map((spec) => (
          <NumberField
            key={spec.key}
            field={fields[spec.key]}
            hint={
              <>
                {words(`weights.${spec.key}.meaning`)}
                <br />
                <strong>{own("inForce", { value: String(inForce[spec.key]) })}</strong>{" "}
                {own("limits", {
                  min: String(spec.min),
                  max: String(spec.max),
                  value: String(spec.default),
                })}
              </>
            }
            decimals
          />
        ))}
      </div>
    </FormSection>
  ));
}

import { PasswordInput } from "@mantine/core";
import { useTranslations } from "use-intl";
import { type FieldProps, inputProps } from "./Field";

type Props = FieldProps & { autoComplete: "current-password" | "new-password" };

export function PasswordField({ autoComplete, ...props }: Props) {
  const words = useTranslations("form");
  return (
    <PasswordInput
      {...inputProps(props)}
      autoComplete={autoComplete}
      // Unlike Mantine's other inputs this one does not say it by itself.
      aria-invalid={props.field.error !== undefined}
      visibilityToggleButtonProps={{ "aria-label": words("showPassword") }}
    />
  );
}

import { Button, type ButtonProps } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useBusy } from "./ValidatedForm";

type Props = Pick<ButtonProps, "variant" | "color" | "size" | "fullWidth" | "leftSection"> & {
  children: ReactNode;
  /** Sent along, to tell several buttons of one form apart. */
  name?: string;
  value?: string;
  /** Sends the form half finished: for saving a draft. */
  formNoValidate?: boolean;
};

/** Shows that its form is on its way. It stays focusable meanwhile; the form itself ignores a second press. */
export function SubmitButton({ children, ...props }: Props) {
  const busy = useBusy();
  const words = useTranslations("form");
  return (
    <Button type="submit" aria-disabled={busy} data-busy={busy || undefined} {...props}>
      {busy ? words("sending") : children}
    </Button>
  );
}

import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";

/** Without scripts the browser's own menu prints: then there is no button that would do nothing. */
export function PrintButton() {
  const words = useTranslations("shell");
  const [scripts, setScripts] = useState(false);
  useEffect(() => setScripts(true), []);
  if (!scripts) return null;
  return (
    <Button
      variant="subtle"
      leftSection={<IconPrinter aria-hidden size={20} />}
      onClick={() => window.print()}
    >
      {words("print")}
    </Button>
  );
}

import { useTranslations } from "use-intl";
import { LOG_ACTIONS, LOG_KINDS } from "./filters";

/** Words for what the log names; what is too new to have words is shown as it is. */
export function useLogWords() {
  const words = useTranslations("adminLog");
  return {
    kind: (value: string) => {
      const known = LOG_KINDS.find((kind) => kind === value);
      return known ? words(`kinds.${known}`) : value;
    },
    action: (value: string) => {
      const known = LOG_ACTIONS.find((action) => action === value);
      return known ? words(`actions.${known}`) : value;
    },
  };
}

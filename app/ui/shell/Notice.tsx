import { useSearchParams } from "@remix-run/react";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { NoticeKey } from "~/lib/notice";
import classes from "./shell.module.css";

/** The message that the last action left in the address. Only our own words can be shown. */
export function Notice() {
  const words = useTranslations("shell.notices");
  const [search] = useSearchParams();
  const key = search.get("notice") as NoticeKey | null;
  if (!key || !/^[a-zA-Z]+$/.test(key) || !words.has(key)) return null;
  return (
    <p role="status" className={classes.notice}>
      <IconCircleCheck aria-hidden size={24} />
      {words(key)}
    </p>
  );
}

import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Callout } from "~/ui/shell/Callout";
import type { Published } from "./published.server";

/** Just approved by whoever reads: the ways to what others see of it, and to what comes next. */
export function PublishedOpening({ opening }: { opening: Published }) {
  const words = useTranslations("admin.opening.published");
  const { id, title, isPublic } = opening;
  return (
    <Callout
      tone="success"
      title={words(isPublic ? "title" : "titlePaused", { title })}
      actions={
        <>
          {isPublic && <Link to={`/openings/${id}`}>{words("toPublic")}</Link>}
          <Link to={`/admin/openings/${id}`}>{words("toOwn")}</Link>
        </>
      }
    />
  );
}

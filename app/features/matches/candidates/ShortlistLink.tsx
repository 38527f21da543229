import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

/** From an opening to its shortlist, once somebody is on it. */
export function ShortlistLink({ openingId, count }: { openingId: string; count: number }) {
  const words = useTranslations("candidate.tabs");
  if (count === 0) return null;
  return (
    <Link to={`/company/openings/${openingId}/shortlist`}>{words("shortlist", { count })}</Link>
  );
}

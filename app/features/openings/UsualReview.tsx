import { useTranslations } from "use-intl";

/** How many days the latest reviews took: half of them no more than these. */
export interface UsualReview {
  reviews: number;
  days: number;
}

/** What to expect of a review, as the latest ones went; nothing while there were too few. */
export function UsualReviewText({ usual }: { usual: UsualReview | null }) {
  const words = useTranslations("opening.next");
  if (usual === null) return null;
  return <p>{words("usualReview", { count: usual.reviews, days: usual.days })}</p>;
}

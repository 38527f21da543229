import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Card, CardList } from "~/ui/shell/CardList";
import { Section } from "~/ui/shell/Section";

export interface Best {
  openings: { id: string; title: string; companyName: string; score: number }[];
  total: number;
  /** Those that miss by one condition. */
  near: number;
}

type Props = {
  /** Null where it could not be computed, or the profile is too short to. */
  best: Best | null;
  finished: boolean;
};

/** The openings that fit best. */
export function BestOpenings({ best, finished }: Props) {
  const words = useTranslations("talent.home");
  const match = useTranslations("match");
  const { number } = useFormats();
  if (best === null) {
    return (
      <Section title={words("best")}>
        <p>{finished ? match("notComputed.part") : words("bestLater")}</p>
      </Section>
    );
  }
  if (best.total === 0) {
    return (
      <Section title={words("best")}>
        <p>{words("bestNone")}</p>
        <NearMisses near={best.near} />
      </Section>
    );
  }
  const { openings, total, near } = best;
  return (
    <Section
      title={words("best")}
      lead={words("bestLead", { total })}
      actions={<Link to="/talent/openings">{words("toOpenings")}</Link>}
    >
      {openings.length === 0 ? (
        <p>{words("bestKnown")}</p>
      ) : (
        <CardList>
          {openings.map(({ id, title, companyName, score }) => (
            <Card key={id} title={title} to={`/openings/${id}`} meta={companyName}>
              <p>{match("score", { score: number(Math.round(score)) })}</p>
            </Card>
          ))}
        </CardList>
      )}
      <NearMisses near={near} />
    </Section>
  );
}

/** Whom little fits yet is shown how much is only one condition away. */
function NearMisses({ near }: { near: number }) {
  const words = useTranslations("talent.home");
  if (near === 0) return null;
  return (
    <p>
      <Link to="/talent/openings?tab=near">{words("near", { count: near })}</Link>
    </p>
  );
}

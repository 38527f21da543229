import { useTranslations } from "use-intl";
import { CardList } from "~/ui/shell/CardList";
import { Section } from "~/ui/shell/Section";
import { FoundCard } from "./FoundCard";
import type { FoundOpening } from "./types";

type Props = { ofFirm: FoundOpening[]; similar: FoundOpening[] };

/** Where to read on, for whom this opening is not the right one. */
export function RelatedOpenings({ ofFirm, similar }: Props) {
  return (
    <>
      <Related kind="ofFirm" openings={ofFirm} />
      <Related kind="similar" openings={similar} />
    </>
  );
}

function Related({ kind, openings }: { kind: keyof Props; openings: FoundOpening[] }) {
  const words = useTranslations("search.related");
  if (openings.length === 0) return null;
  return (
    <Section title={words(kind)}>
      <CardList>
        {openings.map((opening) => (
          <FoundCard key={opening.id} opening={opening} />
        ))}
      </CardList>
    </Section>
  );
}

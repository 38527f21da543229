import { Button } from "@mantine/core";
import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Card, CardList } from "~/ui/shell/CardList";
import { EmptyState } from "~/ui/shell/EmptyState";
import { OpeningStatusBadge } from "./OpeningStatusBadge";
import { statusOn } from "./status";
import type { OpeningSummary } from "./types";

type Props = {
  openings: OpeningSummary[];
  today: string;
  /** Of the headings; see `Card`. */
  level?: 2 | 3;
};

/** The firm's openings with how each one stands. */
export function OpeningList({ openings, today, level }: Props) {
  const words = useTranslations("opening.list");
  if (openings.length === 0) {
    return (
      <EmptyState title={words("emptyTitle")} action={<NewOpeningButton />}>
        {words("emptyText")}
      </EmptyState>
    );
  }
  return (
    <CardList>
      {openings.map((opening) => (
        <OpeningCard key={opening.id} opening={opening} today={today} level={level} />
      ))}
    </CardList>
  );
}

export function NewOpeningButton({ variant }: { variant?: "outline" }) {
  const words = useTranslations("opening.list");
  return (
    <Button component={Link} to="/company/openings/new" variant={variant}>
      {words("new")}
    </Button>
  );
}

type CardProps = Omit<Props, "openings"> & { opening: OpeningSummary };

function OpeningCard({ opening, today, level }: CardProps) {
  const words = useTranslations("opening.list");
  const { date } = useFormats();
  const { id, title, open, liveRevision, expiresOn } = opening;
  const status = statusOn(today, opening);
  const changed = liveRevision !== null && open !== null;
  return (
    <Card
      level={level}
      title={title ?? words("untitled")}
      to={`/company/openings/${id}`}
      badge={<OpeningStatusBadge status={status} />}
      meta={
        status === "published" && expiresOn ? words("until", { date: date(expiresOn) }) : undefined
      }
      actions={
        status === "published" && (
          <Link to={`/company/openings/${id}/candidates`}>{words("candidates")}</Link>
        )
      }
    >
      {changed && <p>{words(`changes.${open.state as "draft"}`)}</p>}
    </Card>
  );
}

import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { COMPARED_PLACES } from "~/engine/engine";
import { useFormats } from "~/i18n/formats";
import { ChartTable } from "~/ui/charts/ChartTable";
import type { Move } from "./compare";

type Props = { title: string; moves: readonly Move[]; codes: Readonly<Record<string, string>> };

/** The same as the chart, to be read: who stands where, before and after. */
export function MoveTable({ title, moves, codes }: Props) {
  const words = useTranslations("engine.preview");
  const card = useTranslations("match.card");
  const { number } = useFormats();
  const place = (value: number | null) =>
    value === null
      ? words("behind", { place: COMPARED_PLACES + 1 })
      : words("place", { place: value });
  return (
    <ChartTable
      caption={title}
      columns={[words("person"), words("now"), words("next"), words("way"), words("score")]}
      rows={moves.map(({ talentId, now, next, direction }) => ({
        key: talentId,
        cells: [
          <Link key="person" to={`/admin/talents/${talentId}`}>
            {card("candidate", { code: codes[talentId] ?? "" })}
          </Link>,
          place(now.place),
          place(next.place),
          words(`ways.${direction}`),
          words("scores", { now: number(now.score), next: number(next.score) }),
        ],
      }))}
    />
  );
}

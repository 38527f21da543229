import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Prefecture } from "~/features/reference/types";
import { ChartTable } from "~/ui/charts/ChartTable";
import { TileMap } from "~/ui/charts/TileMap";
import { Section } from "~/ui/shell/Section";
import type { Counts } from "./counts.server";
import classes from "./landing.module.css";

type Place = Pick<Prefecture, "code" | "nameJa" | "nameEn" | "tile">;
type Props = { prefectures: readonly Place[]; counts: Counts["byPrefecture"] };

/** Beside the map. */
const MOST = 6;

/** Where the open openings are. */
export function OpeningsMap({ prefectures, counts }: Props) {
  const words = useTranslations("landing.map");
  const charts = useTranslations("charts");
  const locale = useLocale();
  const places = prefectures.map((place) => {
    const value = counts[place.code] ?? 0;
    return { place, name: nameIn(locale, place), value, text: words("count", { count: value }) };
  });
  return (
    <Section title={words("title")} lead={words("lead")}>
      <div className={classes.map}>
        <TileMap
          label={words("title")}
          long={locale !== "ja"}
          tiles={places.map(({ place, name, value, text }) => ({
            ...place.tile,
            code: place.code,
            name,
            value,
            text,
            short: shortName(name),
            to: pathOf(place),
          }))}
        />
        <Most places={places} />
      </div>
      <details className={classes.details}>
        <summary>{charts("showTable")}</summary>
        <ChartTable
          caption={words("title")}
          columns={[words("prefecture"), words("openings")]}
          rows={places.map(({ place, name, value, text }) => ({
            key: place.code,
            cells: [name, <Openings key="openings" value={value} text={text} to={pathOf(place)} />],
          }))}
        />
      </details>
    </Section>
  );
}

type Counted = { place: Place; name: string; value: number; text: string };

/** Where there is most to read. */
function Most({ places }: { places: readonly Counted[] }) {
  const words = useTranslations("landing.map");
  const most = places
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, MOST);
  if (most.length === 0) return null;
  return (
    <div>
      <h3 className={classes.mostTitle}>{words("most")}</h3>
      <ol className={classes.most}>
        {most.map(({ place, name, text }) => (
          <li key={place.code}>
            <Link to={pathOf(place)}>{name}</Link>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Openings({ value, text, to }: { value: number; text: string; to: string }) {
  return value > 0 ? <Link to={to}>{text}</Link> : text;
}

function pathOf({ code }: Place): string {
  return `/openings?prefecture=${code}`;
}

/** 新潟県 → 新潟; 北海道 and English names stay whole. */
function shortName(name: string): string {
  return name.replace(/[都府県]$/, "");
}

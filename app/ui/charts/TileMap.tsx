import { Link } from "@remix-run/react";
import type { CSSProperties } from "react";
import classes from "./tileMap.module.css";

export type Tile = {
  code: string;
  name: string;
  /** What fits into the tile. */
  short: string;
  col: number;
  row: number;
  value: number;
  /** The value with what it counts, read after the name. */
  text: string;
  /** Where the tile leads; none without a value. */
  to: string;
};

/** Shades from nothing to most: of equal size up to the largest value. */
const SHADES = 4;

type Props = {
  label: string;
  tiles: readonly Tile[];
  /** The names are long: the tiles are wider than they are high. */
  long?: boolean;
};

/** Places as tiles where they lie on the map, the darker the more. */
export function TileMap({ label, tiles, long = false }: Props) {
  const most = Math.max(1, ...tiles.map(({ value }) => value));
  return (
    <ul className={classes.map} data-long={long} aria-label={label}>
      {tiles.map(({ code, name, short, col, row, value, text, to }) => (
        <li
          key={code}
          style={{ "--column": col + 1, "--row": row + 1 } as CSSProperties}
          data-shade={value === 0 ? undefined : Math.ceil((value / most) * SHADES)}
          title={`${name} ${text}`}
        >
          <TileLink to={value > 0 ? to : null}>
            <span className="visually-hidden">{`${name} ${text}`}</span>
            <span className={classes.short} aria-hidden="true">
              {short}
            </span>
            <span className={classes.value} aria-hidden="true">
              {value > 0 ? value : ""}
            </span>
          </TileLink>
        </li>
      ))}
    </ul>
  );
}

function TileLink({ to, children }: { to: string | null; children: React.ReactNode }) {
  if (to === null) return <span className={classes.tile}>{children}</span>;
  return (
    <Link to={to} className={classes.tile}>
      {children}
    </Link>
  );
}

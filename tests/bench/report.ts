/** What the bench answers; null where a peer was left out. */
export interface Report {
  readonly profiles: number;
  readonly openings: number;
  readonly build_ms: number;
  readonly bytes_per_profile: number;
  readonly upsert_us: number;
  readonly remove_us: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly funnel_p50_ms: number;
  readonly openings_for_p50_ms: number;
  /** Of the openings that the peers get too: only this compares with theirs. Not in the JSON. */
  readonly shared_p50_ms: number;
  readonly peers: {
    readonly plain_p50_ms: number | null;
    readonly duckdb_p50_ms: number | null;
    readonly postgres_p50_ms: number | null;
  };
  readonly identical: boolean;
}

/** Numbers with three digits behind the point, as JSON. */
export function toJson({ shared_p50_ms: _shared, ...report }: Report): string {
  return JSON.stringify(report, (_, value) =>
    typeof value === "number" ? Math.round(value * 1000) / 1000 : value,
  );
}

/** The same for people to read. */
export function toTable(report: Report): string {
  const { peers } = report;
  const perSecond = Math.round(report.profiles / (report.build_ms / 1000));
  const rows: [string, string][] = [
    ["profiles", report.profiles.toLocaleString("en")],
    ["openings", String(report.openings)],
    ["build", `${ms(report.build_ms)} (${perSecond.toLocaleString("en")} profiles a second)`],
    ["memory", `${report.bytes_per_profile.toFixed(1)} bytes a profile`],
    ["upsert", `${report.upsert_us.toFixed(1)} µs`],
    ["remove", `${report.remove_us.toFixed(1)} µs`],
    ["top 50, median", ms(report.p50_ms)],
    ["top 50, 95th percentile", ms(report.p95_ms)],
    ["funnel, median", ms(report.funnel_p50_ms)],
    ["openings for a person, median", ms(report.openings_for_p50_ms)],
    ["top 50, openings of the peers", ms(report.shared_p50_ms)],
    ["plain scan", peer(peers.plain_p50_ms, report.shared_p50_ms)],
    ["DuckDB", peer(peers.duckdb_p50_ms, report.shared_p50_ms)],
    ["PostgreSQL", peer(peers.postgres_p50_ms, report.shared_p50_ms)],
    ["same answers", report.identical ? "yes" : "NO"],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n");
}

function ms(value: number): string {
  return `${value.toFixed(value < 100 ? 2 : 0)} ms`;
}

function peer(value: number | null, own: number): string {
  if (value === null) return "left out";
  return `${ms(value)} (${(value / own).toFixed(1)} times the index)`;
}

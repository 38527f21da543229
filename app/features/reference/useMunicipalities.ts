import { useEffect, useState } from "react";
import type { Municipality } from "./types";

type Loaded = { prefectureCode: string; list: readonly Municipality[] | null };

export interface MunicipalityList {
  state: "noPrefecture" | "loading" | "failed" | "ready";
  list: readonly Municipality[];
  retry: () => void;
}

/**
 * The municipalities of the prefecture that is chosen now. What the page brought along is shown at
 * once; the others are asked for as they are needed. Not by a fetcher of Remix: a lost connection
 * would put an error page where the half filled form was.
 */
export function useMunicipalities(
  prefectureCode: string,
  brought: readonly Municipality[],
): MunicipalityList {
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState(0);
  const isBrought = brought[0]?.prefectureCode === prefectureCode;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (isBrought || prefectureCode === "") return;
    const abort = new AbortController();
    fetchMunicipalities(prefectureCode, abort.signal)
      .catch(() => null)
      .then((list) => {
        if (!abort.signal.aborted) setLoaded({ prefectureCode, list });
      });
    return () => abort.abort();
  }, [isBrought, prefectureCode, attempt]);

  const retry = () => {
    setLoaded(undefined);
    setAttempt(attempt + 1);
  };
  if (prefectureCode === "") return { state: "noPrefecture", list: [], retry };
  if (isBrought) return { state: "ready", list: brought, retry };
  if (loaded?.prefectureCode !== prefectureCode) return { state: "loading", list: [], retry };
  return { state: loaded.list ? "ready" : "failed", list: loaded.list ?? [], retry };
}

async function fetchMunicipalities(prefectureCode: string, signal: AbortSignal) {
  const response = await fetch(`/municipalities?prefecture=${prefectureCode}`, { signal });
  if (!response.ok) throw new Error(`Municipalities were answered ${response.status}`);
  return (await response.json()) as Municipality[];
}

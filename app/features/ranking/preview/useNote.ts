import { useTranslations } from "use-intl";
import { changeOf } from "./correlation";
import type { Preview } from "./preview.server";

/** A preview in one line, for where it is out of view; none before there is one. */
export function useNote(preview: Preview | null, isRunning: boolean): string | undefined {
  const words = useTranslations("engine.preview");
  if (isRunning) return words("running");
  if (preview === null) return undefined;
  if (preview.problem === "invalid") return words("invalid");
  if (preview.problem !== null) return words("unable");
  if (preview.openings.length === 0) return undefined;
  const count = preview.openings.filter(({ agreement }) => changeOf(agreement) !== "none").length;
  return words("changed", { count });
}

import type { ReferenceSource } from "~/features/reference/queries.server";
import type { Locale } from "~/i18n/locale";
import { type Choices, knownCodes } from "./choices";
import { loadChoices } from "./choices.server";
import { knownOnly, type ParsedFilter, parseFilter } from "./filter";

/** What an address asks for, and what else one could ask for. */
export async function loadSearch(
  source: ReferenceSource & { locale: Locale },
  params: URLSearchParams,
): Promise<ParsedFilter & { choices: Choices }> {
  const choices = await loadChoices(source);
  return { ...knownOnly(parseFilter(params), knownCodes(choices)), choices };
}

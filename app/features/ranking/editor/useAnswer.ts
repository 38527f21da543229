import { useActionData, useLocation } from "@remix-run/react";
import { useRef } from "react";

/**
 * What the last action answered. A link to a part of the page, such as the one past the navigation,
 * takes it away from Remix; the step that it brought and what is typed there have to stay.
 */
export function useAnswer<A>() {
  const answer = useActionData<A>();
  const { hash, search } = useLocation();
  const last = useRef({ answer, search });
  const isPartOfPage = hash !== "" && last.current.search === search;
  if (answer || !isPartOfPage) last.current = { answer, search };
  return last.current.answer;
}

import { useSearchParams } from "@remix-run/react";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { readHandles, withHandles } from "./handles";

export const FORM_ID = "compare";

interface Choice {
  /** Whose boxes are ticked as the page comes: its address says so. */
  asked: readonly string[];
  /** Whose boxes are ticked; null before scripts run, when every box can be ticked. */
  chosen: readonly string[] | null;
  /** Looks again after a box has been pressed. */
  recount: () => void;
}

const ChoiceContext = createContext<Choice>({ asked: [], chosen: null, recount: () => {} });

/** Around a list with boxes and the buttons that begin a comparison: both say how many are ticked. */
export function Choosing({ children }: { children: ReactNode }) {
  const [search] = useSearchParams();
  const asked = useMemo(() => readHandles(search).handles, [search]);
  const [chosen, setChosen] = useState<Choice["chosen"]>(null);
  // The boxes themselves know: a browser may have ticked them before scripts ran, or on coming back.
  const recount = useCallback(() => {
    const form = document.getElementById(FORM_ID);
    if (!(form instanceof HTMLFormElement)) return;
    const now = new FormData(form).getAll("c").map(String);
    setChosen((before) => (before?.join() === now.join() ? before : now));
    remember(now);
  }, []);
  // After each render: another page of the list has other boxes.
  useEffect(recount);
  return (
    <ChoiceContext.Provider value={{ asked, chosen, recount }}>{children}</ChoiceContext.Provider>
  );
}

export function useChoice(): Choice {
  return useContext(ChoiceContext);
}

/** Whom another view of the list is to know as ticked. */
export function useTicked(): readonly string[] {
  const { asked, chosen } = useChoice();
  return chosen ?? asked;
}

/** Into the address of the page, without a visit: so they are ticked on coming back to it, too. */
function remember(handles: readonly string[]): void {
  const url = new URL(window.location.href);
  if (url.searchParams.getAll("c").join() === handles.join()) return;
  url.search = withHandles(url.searchParams, handles).toString();
  window.history.replaceState(window.history.state, "", url);
}

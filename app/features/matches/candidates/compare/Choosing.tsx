import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

export const FORM_ID = "compare";

interface Choice {
  /** Whose boxes are ticked; null before scripts run, when every box can be ticked. */
  chosen: readonly string[] | null;
  /** Looks again after a box has been pressed. */
  recount: () => void;
}

const ChoiceContext = createContext<Choice>({ chosen: null, recount: () => {} });

/** Around a list with boxes and the buttons that begin a comparison: both say how many are ticked. */
export function Choosing({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState<Choice["chosen"]>(null);
  // The boxes themselves know: a browser may have ticked them before scripts ran, or on coming back.
  const recount = useCallback(() => {
    const form = document.getElementById(FORM_ID);
    if (!(form instanceof HTMLFormElement)) return;
    const now = new FormData(form).getAll("c").map(String);
    setChosen((before) => (before?.join() === now.join() ? before : now));
  }, []);
  // After each render: another page of the list has other boxes.
  useEffect(recount);
  return <ChoiceContext.Provider value={{ chosen, recount }}>{children}</ChoiceContext.Provider>;
}

export function useChoice(): Choice {
  return useContext(ChoiceContext);
}

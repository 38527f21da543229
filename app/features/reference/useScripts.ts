import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether scripts run: false on the server and while the page wakes up, true ever after. */
export function useScripts(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

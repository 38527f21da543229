import { useLocation, useNavigation } from "@remix-run/react";

/** Whether other rows of the page shown are on their way. */
export function useTurning(): boolean {
  const { location, formMethod } = useNavigation();
  const { pathname } = useLocation();
  return location?.pathname === pathname && formMethod !== "POST";
}

import { useNavigation } from "@remix-run/react";
import classes from "./shell.module.css";

/** A line at the top of the window while another page comes, for whoever has waited a moment. */
export function Progress() {
  const busy = useNavigation().state !== "idle";
  return busy && <div className={classes.progress} aria-hidden="true" data-screen-only />;
}

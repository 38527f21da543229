/** Ends as a start would that finds the environment not usable. */
import { parseEnv } from "~/lib/env.server";
import { giveUp } from "./run";

try {
  parseEnv(process.env);
} catch (error) {
  giveUp(error);
}

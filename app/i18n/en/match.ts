import type ja from "../ja/match";
import type { Words } from "../types";

export default {} satisfies Words<typeof ja>;

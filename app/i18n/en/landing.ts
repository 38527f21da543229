import type ja from "../ja/landing";
import type { Words } from "../types";

export default {} satisfies Words<typeof ja>;

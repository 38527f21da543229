import type ja from "../ja/company";
import type { Words } from "../types";

export default {} satisfies Words<typeof ja>;

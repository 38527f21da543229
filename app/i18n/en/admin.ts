import type ja from "../ja/admin";
import type { Words } from "../types";

export default {} satisfies Words<typeof ja>;

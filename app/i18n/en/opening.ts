import type ja from "../ja/opening";
import type { Words } from "../types";

export default {} satisfies Words<typeof ja>;

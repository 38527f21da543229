import type ja from "../ja/talent";
import type { Words } from "../types";

export default {} satisfies Words<typeof ja>;

/** Every firm of the demonstration. A firm's 法人番号 follows from its place in this list. */
import type { Firm } from "../types";
import { FIRMS_CHUGOKU_SHIKOKU } from "./firms/chugoku-shikoku";
import { FIRMS_HOKKAIDO_TOHOKU } from "./firms/hokkaido-tohoku";
import { FIRMS_HOKURIKU_TOKAI } from "./firms/hokuriku-tokai";
import { FIRMS_KANTO_KOSHINETSU } from "./firms/kanto-koshinetsu";
import { FIRMS_KINKI } from "./firms/kinki";
import { FIRMS_KYUSHU_OKINAWA } from "./firms/kyushu-okinawa";

export const FIRMS: readonly Firm[] = [
  ...FIRMS_HOKKAIDO_TOHOKU,
  ...FIRMS_KANTO_KOSHINETSU,
  ...FIRMS_HOKURIKU_TOKAI,
  ...FIRMS_KINKI,
  ...FIRMS_CHUGOKU_SHIKOKU,
  ...FIRMS_KYUSHU_OKINAWA,
];

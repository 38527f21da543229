import { availabilityFactor } from "./availability";
import { costFactor } from "./cost";
import { evidenceFactor } from "./evidence";
import { experienceFactor } from "./experience";
import type { Factor } from "./factor";
import { growthFactor } from "./growth";
import { hoursFactor } from "./hours";
import { interestsFactor } from "./interests";
import { payFactor } from "./pay";
import { placeFactor } from "./place";
import { skillsFactor } from "./skills";

/** In the order of `Q_FACTOR_KEYS`. */
export const Q_FACTORS: readonly Factor[] = [
  skillsFactor,
  evidenceFactor,
  experienceFactor,
  availabilityFactor,
  costFactor,
];

/** In the order of `P_FACTOR_KEYS`. */
export const P_FACTORS: readonly Factor[] = [
  payFactor,
  placeFactor,
  hoursFactor,
  interestsFactor,
  growthFactor,
];

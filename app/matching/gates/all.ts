import { engagementGate } from "./engagement";
import { exclusionGate } from "./exclusion";
import type { Gate } from "./gate";
import { hoursGate } from "./hours";
import { languageGate } from "./language";
import { mustSkillsGate } from "./must-skills";
import { onsiteGate } from "./onsite";
import { openGate } from "./open";

/** In the order of `GATE_KEYS`. */
export const GATES: readonly Gate[] = [
  openGate,
  engagementGate,
  mustSkillsGate,
  onsiteGate,
  hoursGate,
  languageGate,
  exclusionGate,
];

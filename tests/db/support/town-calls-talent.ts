import type { Arguments } from "./actors";
import type { Town } from "./town";

export const QUALIFICATION_CALLS: Record<string, (town: Town) => Arguments> = {
  save_qualification: () => ({
    content: { code: "ip", acquiredOn: "2021-04-01", number: "IP-2021-04-00003" },
  }),
  submit_qualification: (town) => ({ qualification_id: town.declaredId }),
  withdraw_qualification: (town) => ({ qualification_id: town.qualificationId }),
  remove_qualification: (town) => ({ qualification_id: town.qualificationId }),
  qualification_queue: () => ({}),
  qualification_to_review: (town) => ({ qualification_id: town.qualificationId }),
  decide_qualification: (town) => ({
    qualification_id: town.qualificationId,
    decision: "confirm",
  }),
  lapse_certificates: () => ({}),
};

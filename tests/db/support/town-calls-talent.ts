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

export const TALENT_HOME_CALLS: Record<string, (town: Town) => Arguments> = {
  keep_opening: (town) => ({ opening_id: town.openingId, kept: true }),
  save_search: () => ({ name: "福井の製造業", query: "theme=manufacturing&prefecture=18" }),
  remove_search: (town) => ({ search_id: town.searchId }),
  open_search: (town) => ({ search_id: town.searchId }),
  saved_search_news: (town) => ({ filters: [{ id: town.searchId, filter: {} }] }),
  confirm_availability: () => ({}),
  my_match_events: (town) => ({ match_id: town.connectedId }),
  my_contacts: () => ({}),
};

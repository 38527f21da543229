import type ja from "../ja/vocabulary";
import type { Words } from "../types";

export default {
  roles: {
    business_architect: "Business architect",
    designer: "Designer",
    data_scientist: "Data scientist",
    software_engineer: "Software engineer",
    cybersecurity: "Cybersecurity",
    data_manager: "Data management",
  },
  roleMeanings: {
    business_architect: "Rethinks how work is done and leads the change",
    designer: "Listens to users and shapes screens, services and how things look",
    data_scientist: "Gathers and analyses data so that decisions can rest on it",
    software_engineer: "Builds systems and apps and keeps them running",
    cybersecurity: "Protects the firm and its customers from leaks and attacks",
    data_manager: "Puts records and data in order so that everybody can use them",
  },
  engagementTypes: {
    contract: "Contract work",
    side_job: "Side job (contract)",
    pro_bono: "Pro bono (unpaid)",
    employment: "Employment",
  },
  workModes: {
    remote: "Remote",
    hybrid: "Partly remote, partly on site",
    onsite: "On site",
  },
  languages: {
    ja: "Japanese",
    en: "English",
    zh: "Chinese",
    ko: "Korean",
    vi: "Vietnamese",
    pt: "Portuguese",
  },
  evidence: {
    self: "Own statement",
    course: "Finished course",
    certificate: "Confirmed qualification",
    endorsed: "Endorsed by a client",
  },
  level: "Level {level}",
  levels: {
    "1": "Knows the basics and works under guidance",
    "2": "Works alone along a given procedure",
    "3": "Works alone and decides how",
    "4": "Leads others in the work",
    "5": "Is entrusted with it for a whole organisation or region",
  },
  payUnits: {
    hour: "an hour",
    month: "a month",
    total: "in total",
  },
} satisfies Words<typeof ja>;

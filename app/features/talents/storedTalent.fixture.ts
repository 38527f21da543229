import type { StoredTalent } from "./queries.server";

/** A profile as the database keeps it right after the first step. */
export function storedTalent(changes: Partial<StoredTalent> = {}): StoredTalent {
  return {
    status: "draft",
    prefecture_code: "13",
    roles: ["designer"],
    summary: "",
    onsite_days_max: null,
    relocation: null,
    engagement_types: [],
    wished_modes: [],
    hours_min: null,
    hours_max: null,
    available_from: null,
    wished_pay_amount: null,
    wished_pay_unit: null,
    languages: [],
    availability_confirmed_on: null,
    version: 2,
    private: {
      family_name: "髙田",
      given_name: "花子",
      family_kana: "タカダ",
      given_kana: "ハナコ",
      contact_email: "hanako@example.jp",
      phone: null,
      employer: null,
    },
    skills: [],
    learning: [],
    industries: [],
    themes: [],
    prefectures: [],
    hidden_firms: [],
    ...changes,
  };
}

import { DEMO_ACCOUNTS } from "./accounts";
import type { Calendar } from "./calendar";
import { DEMO_TALENT } from "./data/demo-talent";
import type { Profile } from "./profile";

/** The profile behind `DEMO_ACCOUNTS.talent`. */
export function demoTalentProfile(calendar: Calendar): Profile {
  const talent = DEMO_TALENT;
  return {
    email: DEMO_ACCOUNTS.talent,
    basics: {
      familyName: talent.familyName,
      givenName: talent.givenName,
      familyKana: talent.familyKana,
      givenKana: talent.givenKana,
      prefectureCode: talent.prefecture,
      contactEmail: DEMO_ACCOUNTS.talent,
      phone: "090-0000-0999",
      employer: talent.employer,
      roles: talent.roles,
      summary: talent.summary,
    },
    skills: talent.skills.map(([skillId, level, evidence]) => ({ skillId, level, evidence })),
    learning: [...talent.learning],
    experience: { industries: [...talent.industries], themes: [...talent.themes] },
    conditions: {
      engagementTypes: talent.engagementTypes,
      wishedModes: talent.modes,
      onsiteDaysMax: talent.onsiteDaysMax,
      relocation: false,
      hoursMin: talent.hours[0],
      hoursMax: talent.hours[1],
      availableFrom: calendar.day(7),
      wishedPayAmount: talent.pay[0],
      wishedPayUnit: talent.pay[1],
      languages: ["ja"],
    },
    wishes: {
      prefectures: talent.wishes,
      tiedPrefectures: talent.ties,
      industries: talent.industriesOfInterest,
      themes: talent.themesOfInterest,
    },
    hiddenFirms: [{ name: talent.employer, corporateNumber: null }],
    status: "active",
    joined: 112,
    updated: 2,
  };
}

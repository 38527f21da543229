import type { Calendar } from "./calendar";
import { FIRMS } from "./data/firms";
import { ownerEmail, prefectureOf } from "./people";
import { firmNumber } from "./profile";
import type { Stage } from "./stage";
import type { Timeline } from "./timeline";
import type { Firm } from "./types";
import { demoUserId } from "./users";

/** Ids of the firms that have signed up, by key. */
export type FirmIds = Map<string, string>;

/** Lets every firm sign up on its day. */
export function planFirms(stage: Stage, calendar: Calendar, timeline: Timeline): FirmIds {
  const ids: FirmIds = new Map();
  FIRMS.forEach((firm, i) => {
    timeline.add(calendar.ago(firm.joined, 9 * 60 + ((13 * i) % 240)), async (at) => {
      const owner = demoUserId(ownerEmail(firm));
      const saved = await stage.call<{ companyId: string }>(owner, "save_company", {
        profile: profileOf(firm),
      });
      await stage.tx`update public.companies set is_demo = true where id = ${saved.companyId}`;
      await stage.settle(at);
      ids.set(firm.key, saved.companyId);
    });
  });
  return ids;
}

function profileOf(firm: Firm) {
  return {
    name: firm.name,
    nameKana: firm.kana,
    corporateNumber: firmNumber(firm.key),
    soleProprietor: firm.soleProprietor ?? false,
    prefectureCode: prefectureOf(firm),
    municipalityCode: firm.municipality,
    industryCode: firm.industry,
    employees: firm.employees,
    website: firm.website ?? null,
    description: firm.description,
    contactName: firm.contact,
    contactEmail: ownerEmail(firm),
    contactPhone: firm.phone,
  };
}

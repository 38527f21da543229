import type { Calendar } from "./calendar";
import { demoTalentProfile } from "./demo-profile";
import { PEOPLE } from "./people";
import { Random } from "./prng";
import { type Profile, profileOf } from "./profile";
import type { Stage } from "./stage";
import { demoUserId } from "./users";

/** All talents, the one behind the demo account first. */
export function demoProfiles(calendar: Calendar): Profile[] {
  const random = new Random(20_261);
  return [
    demoTalentProfile(calendar),
    ...PEOPLE.map((person) => profileOf(person, random, calendar)),
  ];
}

/** People whose forms are sent together: the answers of one are not waited for before the next. */
const AT_ONCE = 25;

/** Fills in every profile through the steps of the form. */
export async function seedTalents(
  stage: Stage,
  calendar: Calendar,
  profiles: readonly Profile[],
): Promise<void> {
  for (let from = 0; from < profiles.length; from += AT_ONCE) {
    const some = profiles.slice(from, from + AT_ONCE);
    await Promise.all(some.map((profile) => saveSteps(stage, profile)));
  }
  await date(stage, calendar, profiles);
}

async function date(stage: Stage, calendar: Calendar, profiles: readonly Profile[]): Promise<void> {
  const { tx } = stage;
  const dates = profiles.map(({ email, status, joined, updated }) => ({
    id: demoUserId(email),
    confirmed: status === "draft" ? null : calendar.day(-updated),
    created: calendar.ago(joined, 20 * 60 + (joined % 60)).toISOString(),
    updated: calendar.ago(updated, 21 * 60 + (joined % 60)).toISOString(),
  }));
  await tx`
    update public.talent_profiles p set
      is_demo = true, availability_confirmed_on = d.confirmed,
      created_at = d.created, updated_at = d.updated
    from jsonb_to_recordset(${tx.json(dates)})
      as d(id uuid, confirmed date, created timestamptz, updated timestamptz)
    where p.account_id = d.id`;
}

async function saveSteps(stage: Stage, profile: Profile): Promise<void> {
  const { basics, skills, learning, experience, conditions, wishes, hiddenFirms } = profile;
  // Each step makes the next version of the profile, from 1 on.
  const start = [
    ["save_talent_basics", { basics, expected_version: null }],
    ["save_talent_skills", { skills, learning, expected_version: 2 }],
  ] as const;
  const rest = [
    ["save_talent_experience", { experience, expected_version: 3 }],
    ["save_talent_conditions", { conditions, expected_version: 4 }],
    ["save_talent_wishes", { wishes, hidden_firms: hiddenFirms, expected_version: 5 }],
    ["set_talent_status", { new_status: "active" }],
  ] as const;
  const pause = ["set_talent_status", { new_status: "paused" }] as const;
  // Whoever has not finished the form has come as far as the skills.
  await stage.calls(demoUserId(profile.email), [
    ...start,
    ...(profile.status === "draft" ? [] : rest),
    ...(profile.status === "paused" ? [pause] : []),
  ]);
}

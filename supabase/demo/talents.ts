import type { Calendar } from "./calendar";
import { demoTalentProfile } from "./demo-profile";
import { PEOPLE } from "./people";
import { Random } from "./prng";
import { type Profile, profileOf } from "./profile";
import type { Stage } from "./stage";
import { demoUserId } from "./users";

/** All hundred talents, the one behind the demo account first. */
export function demoProfiles(calendar: Calendar): Profile[] {
  const random = new Random(20_261);
  return [
    demoTalentProfile(calendar),
    ...PEOPLE.map((person) => profileOf(person, random, calendar)),
  ];
}

/** Fills in every profile through the steps of the form. */
export async function seedTalents(
  stage: Stage,
  calendar: Calendar,
  profiles: readonly Profile[],
): Promise<void> {
  const { tx } = stage;
  for (const profile of profiles) {
    const id = demoUserId(profile.email);
    await saveSteps(stage, id, profile);
    const confirmed = profile.status === "draft" ? null : calendar.day(-profile.updated);
    await tx`
      update public.talent_profiles set
        is_demo = true, availability_confirmed_on = ${confirmed},
        created_at = ${calendar.ago(profile.joined, 20 * 60 + (profile.joined % 60))},
        updated_at = ${calendar.ago(profile.updated, 21 * 60 + (profile.joined % 60))}
      where account_id = ${id}`;
  }
}

async function saveSteps(stage: Stage, id: string, profile: Profile): Promise<void> {
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
  await stage.calls(id, [
    ...start,
    ...(profile.status === "draft" ? [] : rest),
    ...(profile.status === "paused" ? [pause] : []),
  ]);
}

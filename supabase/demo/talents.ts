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
  const save = (name: string, args: Record<string, object>, version: number) =>
    stage.call(id, name, { ...args, expected_version: version });
  const { skills, learning, experience, conditions, wishes, hiddenFirms } = profile;
  // Each step returns the next version; they are sent together, in order.
  const steps = [
    stage.call(id, "save_talent_basics", { basics: profile.basics, expected_version: null }),
    save("save_talent_skills", { skills, learning }, 2),
  ];
  // Whoever has not finished the form has come as far as the skills.
  if (profile.status !== "draft") {
    steps.push(
      save("save_talent_experience", { experience }, 3),
      save("save_talent_conditions", { conditions }, 4),
      save("save_talent_wishes", { wishes, hidden_firms: hiddenFirms }, 5),
      stage.call(id, "set_talent_status", { new_status: "active" }),
    );
  }
  if (profile.status === "paused") {
    steps.push(stage.call(id, "set_talent_status", { new_status: "paused" }));
  }
  await Promise.all(steps);
}

/** Qualifications of the demonstration: most confirmed, some waiting, two sent back. */
import { DEMO_ACCOUNTS } from "./accounts";
import type { Calendar } from "./calendar";
import { Random } from "./prng";
import type { Profile } from "./profile";
import type { Stage } from "./stage";
import { demoUserId } from "./users";

type Outcome = "confirm" | "return" | "wait" | "declare";

interface Plan {
  id: string;
  code: string;
  /** Days ago; the decision falls on the following day. */
  submitted: number;
  outcome: Outcome;
}

const RETURNED =
  "合格証書の番号が、申請された試験の番号の形と合いません。お手元の証書をご確認のうえ、もう一度お送りください。";
/** Those without an end, so that the demonstration does not run out. */
const CODES = ["ap", "fe", "st", "sa", "pm", "nw", "db", "sc", "g_test", "stat_2", "ds_literacy"];

export async function seedQualifications(
  stage: Stage,
  calendar: Calendar,
  profiles: readonly Profile[],
): Promise<void> {
  const admin = demoUserId(DEMO_ACCOUNTS.admin);
  const proving = await readProving(stage);
  for (const plan of plansOf(profiles, proving)) {
    const qualification_id = await declare(stage, calendar, plan);
    if (plan.outcome === "declare") continue;
    await stage.call(plan.id, "submit_qualification", { qualification_id });
    await stage.settle(calendar.ago(plan.submitted, 21 * 60));
    if (plan.outcome === "wait") continue;
    const message = plan.outcome === "return" ? RETURNED : null;
    const decision = { qualification_id, decision: plan.outcome, message };
    await stage.call(admin, "decide_qualification", decision);
    await stage.settle(calendar.ago(plan.submitted - 1, 11 * 60));
  }
}

async function declare(stage: Stage, calendar: Calendar, { id, code, submitted }: Plan) {
  const acquiredOn = calendar.day(-800 - submitted * 7);
  const number = `${code.toUpperCase().replace("_", "-")}-${acquiredOn.slice(0, 7)}-0${1000 + submitted}`;
  const args = { content: { code, acquiredOn, number } };
  const saved = await stage.call<{ qualificationId: string }>(id, "save_qualification", args);
  await stage.settle(calendar.ago(submitted + 1, 20 * 60));
  return saved.qualificationId;
}

/** The demo account has one of each kind that it can show; about one in four others has one. */
function plansOf(profiles: readonly Profile[], proving: Map<string, Map<number, number>>): Plan[] {
  const random = new Random(5_050);
  const [demo, ...others] = profiles.filter(({ status }) => status !== "draft");
  const id = demoUserId(demo?.email ?? "");
  const own: Plan[] = [
    { id, code: "ap", submitted: 90, outcome: "confirm" },
    { id, code: "ds_literacy", submitted: 3, outcome: "declare" },
  ];
  const outcomes: Outcome[] = ["wait", "wait", "return", "wait", "wait", "return", "wait", "wait"];
  return others.reduce((plans, profile) => {
    const codes = CODES.filter((code) => proves(proving.get(code), profile));
    if (profile.joined < 6 || !random.chance(0.3) || codes.length === 0) return plans;
    const outcome = outcomes.pop() ?? "confirm";
    const submitted = outcome === "wait" ? random.int(2, 3) : random.int(4, profile.joined - 1);
    const code = random.pick(codes);
    plans.push({ id: demoUserId(profile.email), code, submitted, outcome });
    return plans;
  }, own);
}

function proves(levels: Map<number, number> | undefined, { skills }: Profile): boolean {
  return skills.some(({ skillId, level }) => level <= (levels?.get(skillId) ?? 0));
}

/** For each qualification the skills that it proves, with the highest level. */
async function readProving({ tx }: Stage): Promise<Map<string, Map<number, number>>> {
  const rows = await tx<{ qualification_code: string; skill_id: number; level: number }[]>`
    select qualification_code, skill_id, level from public.qualification_skills`;
  const proving = new Map<string, Map<number, number>>();
  for (const { qualification_code: code, skill_id: skill, level } of rows) {
    proving.set(code, (proving.get(code) ?? new Map()).set(skill, level));
  }
  return proving;
}

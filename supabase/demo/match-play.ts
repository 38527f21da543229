import { DEMO_ACCOUNTS } from "./accounts";
import type { Calendar } from "./calendar";
import {
  type Act,
  ADMIN_READ_REASON,
  APPROVAL_NOTES,
  DISMISSALS,
  OVERRIDE_NOTE,
  REASONS,
  type ScriptedMatch,
  type Story,
} from "./data/stories";
import type { Engine } from "./engine";
import { firmByKey, ownerEmail } from "./people";
import type { Random } from "./prng";
import type { Stage } from "./stage";
import type { Timeline } from "./timeline";
import type { OpeningText } from "./types";
import { demoUserId } from "./users";

/** A published opening and the days on which things can still happen to it. */
export interface OpenOpening {
  text: OpeningText;
  id: string;
  /** Days ago on which it was published, and on which it ended (0 when it is open). */
  from: number;
  until: number;
}

interface OpenMatch {
  id: string;
  talent: string;
  owner: string;
}

const ADMIN = demoUserId(DEMO_ACCOUNTS.admin);
/** Consents are given to the first revision; the demo has no match on a later one. */
const REVISION = 1;

/** Opens matches and lets their stories happen. */
export class MatchPlay {
  constructor(
    readonly stage: Stage,
    readonly calendar: Calendar,
    readonly timeline: Timeline,
    readonly engine: Engine,
    readonly random: Random,
    readonly consentText: string,
  ) {}

  /** The engine proposes people for an opening that has just been published. */
  async propose(opening: OpenOpening, talents: readonly string[], stories: readonly Story[]) {
    const at = this.#moment(opening.from);
    await this.stage.call("service_role", "propose_best", {
      opening_id: opening.id,
      revision: REVISION,
      talent_ids: talents.length > 0 ? [...talents] : "{}",
    });
    const rows = await this.stage.tx<{ id: string; talent: string }[]>`
      select id, talent_id as talent from public.matches
      where opening_id = ${opening.id} and origin = 'engine' and state <> 'closed'`;
    const ids = new Map(rows.map(({ id, talent }) => [talent, id]));
    // Together: the answer for one is not waited for before the next is sent.
    await Promise.all(
      rows.map(({ id, talent }) => this.#explained(opening, id, talent, opening.from)),
    );
    for (const [i, talent] of talents.entries()) {
      const id = ids.get(talent);
      if (id) this.#tell(opening, { id, talent }, opening.from, stories[i] ?? []);
    }
    await this.stage.settle(at);
  }

  /** Somebody applies, is invited, or is proposed by the coordinator. */
  open(
    opening: OpenOpening,
    talent: string,
    { origin, start, story }: Pick<ScriptedMatch, "origin" | "start" | "story">,
  ): void {
    this.timeline.add(this.#moment(start), async (at) => {
      const { matchId } = await this.#begin(opening, talent, origin);
      await this.#explained(opening, matchId, talent, start);
      await this.stage.settle(at);
      this.#tell(opening, { id: matchId, talent }, start, story);
    });
  }

  async #begin(opening: OpenOpening, talent: string, origin: ScriptedMatch["origin"]) {
    const text_version = this.consentText;
    if (origin === "application") {
      return this.stage.call<{ matchId: string }>(talent, "apply_to_opening", {
        opening_id: opening.id,
        revision: REVISION,
        text_version,
      });
    }
    if (origin === "coordinator") {
      return this.stage.call<{ matchId: string }>(ADMIN, "propose_match", {
        opening_id: opening.id,
        talent_id: talent,
      });
    }
    const [handle] = await this.stage.call<string[]>("service_role", "issue_handles", {
      opening_id: opening.id,
      talent_ids: [talent],
    });
    return this.stage.call<{ matchId: string }>(ownerOf(opening), "invite_candidate", {
      handle: handle ?? null,
      text_version,
    });
  }

  #explained(opening: OpenOpening, matchId: string, talent: string, daysAgo: number) {
    return this.engine.explain(matchId, talent, opening.id, REVISION, this.calendar.day(-daysAgo));
  }

  #tell(opening: OpenOpening, match: Omit<OpenMatch, "owner">, start: number, story: Story): void {
    let day = start;
    const owner = ownerOf(opening);
    for (const [days, act] of story) {
      day -= days;
      if (day <= opening.until) return;
      // Acts of one day come in their order: the moments of a day only move forward.
      this.timeline.add(this.#moment(day, days === 0 ? 1 : 0), async (at) => {
        await this.#act(act, { ...match, owner });
        await this.stage.settle(at);
      });
    }
  }

  async #act(act: Act, match: OpenMatch): Promise<void> {
    const match_id = match.id;
    const call = (actor: string, name: string, args: Record<string, string | number | null>) =>
      this.stage.call(actor, name, { match_id, ...args });
    const consent = { revision: REVISION, text_version: this.consentText };
    switch (act) {
      case "approve":
        await call(ADMIN, "approve_match", { note: this.random.pick(APPROVAL_NOTES) });
        break;
      case "override":
        await call(ADMIN, "approve_match", { note: OVERRIDE_NOTE });
        break;
      case "dismiss": {
        const [reason, message] = this.random.pick(DISMISSALS);
        await call(ADMIN, "dismiss_match", { reason, message });
        break;
      }
      case "companyAgrees":
        await call(match.owner, "agree_to_match", consent);
        break;
      case "talentAgrees":
        await call(match.talent, "agree_to_match", consent);
        break;
      case "companyDeclines":
        await call(match.owner, "decline_match", { reason: this.random.pick(REASONS.company) });
        break;
      case "talentDeclines":
        await call(match.talent, "decline_match", { reason: this.random.pick(REASONS.talent) });
        break;
      case "companyReads":
        await call(match.owner, "match_contacts", {});
        break;
      case "talentReads":
        await call(match.talent, "match_contacts", {});
        break;
      case "adminReads":
        await call(ADMIN, "match_contacts", { reason: ADMIN_READ_REASON });
        break;
    }
  }

  /** In office hours; a later part keeps acts of one day apart. */
  #moment(daysAgo: number, part = 0): Date {
    const start = part === 0 ? 13 * 60 : 16 * 60;
    return this.calendar.ago(daysAgo, start + this.random.int(0, 170));
  }
}

function ownerOf(opening: OpenOpening): string {
  return demoUserId(ownerEmail(firmByKey(opening.text.firm)));
}

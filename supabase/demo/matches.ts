import { PROPOSAL_SCORE_ABOVE, PROPOSALS_AT_MOST } from "~/features/matches/explanations.server";
import type { Ranked } from "~/matching";
import { DEMO_ACCOUNTS } from "./accounts";
import {
  APPLICATIONS,
  COORDINATED,
  DEMO_FIRM_STORIES,
  DEMO_TALENT_MATCHES,
  ENGINE_NEW,
  ENGINE_OLD,
  INVITATIONS,
  NEAR_MISSES,
  STORIES,
  type Story,
  type StoryKey,
} from "./data/stories";
import type { MatchPlay, OpenOpening } from "./match-play";
import { OPENINGS } from "./openings";
import type { OpeningText } from "./types";
import { demoUserId } from "./users";

/** Days ago until which the coordinator has not got to the proposals yet. */
const FRESH = 8;
const LATELY = 20;

const DEMO_TALENT = demoUserId(DEMO_ACCOUNTS.talent);

/** Chooses who is matched with a newly published opening, by the engine's own ranking. */
export class MatchCasting {
  constructor(
    readonly play: MatchPlay,
    /** Days ago on which each talent signed up. */
    readonly joined: ReadonlyMap<string, number>,
  ) {}

  async cast(text: OpeningText, id: string): Promise<void> {
    const opening = openingOf(text, id);
    const day = this.play.calendar.day(-opening.from);
    // People who signed up on that day or later were not there to be ranked, and the demo talent's
    // matches are written by hand.
    const ranked = await this.play.engine.rank(
      id,
      day,
      (talent) => talent !== DEMO_TALENT && (this.joined.get(talent) ?? 0) > opening.from,
    );
    const eligible = ranked.filter((pair) => pair.eligible && pair.score > PROPOSAL_SCORE_ABOVE);
    const index = OPENINGS.indexOf(text);
    const best = eligible.slice(0, PROPOSALS_AT_MOST).map(({ talentId }) => talentId);
    await this.play.propose(opening, best, engineStories(opening, index));
    for (const { opening: key, ...match } of DEMO_TALENT_MATCHES) {
      if (key === text.key) this.play.open(opening, DEMO_TALENT, match);
    }
    this.#late(opening, index, eligible.slice(PROPOSALS_AT_MOST));
    this.#nearMiss(opening, ranked);
  }

  /** What people and the coordinator begin themselves, with those whom the engine ranks next. */
  #late(opening: OpenOpening, index: number, next: readonly Ranked[]): void {
    if (opening.from <= FRESH) return;
    const [applicant, other] = next;
    const latest = Math.max(1, opening.until + 1);
    const start = () => this.play.random.int(latest, Math.min(opening.from - 1, latest + 11));
    if (applicant) {
      const story = STORIES[cycle(APPLICATIONS, index)];
      this.play.open(opening, applicant.talentId, { origin: "application", start: start(), story });
    }
    if (!other) return;
    const invited = index % 2 === 0;
    const story = STORIES[cycle(invited ? INVITATIONS : COORDINATED, Math.floor(index / 2))];
    const origin = invited ? "invitation" : "coordinator";
    this.play.open(opening, other.talentId, { origin, start: start(), story });
  }

  #nearMiss(opening: OpenOpening, ranked: readonly Ranked[]): void {
    const plan = NEAR_MISSES[opening.text.key];
    const miss = ranked.find(
      ({ eligible, failedGates }) =>
        !eligible && failedGates.length === 1 && failedGates[0] === "must_skills",
    );
    if (!plan || !miss) return;
    const story = STORIES[plan.story];
    this.play.open(opening, miss.talentId, { origin: "application", start: plan.start, story });
  }
}

function engineStories(opening: OpenOpening, index: number): Story[] {
  const written = DEMO_FIRM_STORIES[opening.text.key];
  if (written) return written.map((key) => STORIES[key]);
  if (opening.from <= FRESH) return [];
  const stories = opening.from <= LATELY ? ENGINE_NEW : ENGINE_OLD;
  return Array.from(
    { length: PROPOSALS_AT_MOST },
    (_, i) => STORIES[cycle(stories, index * PROPOSALS_AT_MOST + i)],
  );
}

function openingOf(text: OpeningText, id: string): OpenOpening {
  const { life } = text;
  if (!("approved" in life)) throw new Error(`${text.key} is not published`);
  const until = "ended" in life ? life.ended : life.kind === "expired" ? life.approved - 90 : 0;
  return { text, id, from: life.approved, until };
}

function cycle(stories: readonly StoryKey[], i: number): StoryKey {
  return stories[i % stories.length] ?? "waiting";
}

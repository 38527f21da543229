import { DEMO_ACCOUNTS } from "./accounts";
import type { Calendar } from "./calendar";
import { OPENINGS_CHUGOKU } from "./data/openings/chugoku";
import { OPENINGS_HOKKAIDO } from "./data/openings/hokkaido";
import { OPENINGS_HOKURIKU_TOKAI } from "./data/openings/hokuriku-tokai";
import { OPENINGS_KANTO } from "./data/openings/kanto";
import { OPENINGS_KINKI } from "./data/openings/kinki";
import { OPENINGS_KOSHINETSU } from "./data/openings/koshinetsu";
import { OPENINGS_KYUSHU_NORTH } from "./data/openings/kyushu-north";
import { OPENINGS_KYUSHU_SOUTH_OKINAWA } from "./data/openings/kyushu-south-okinawa";
import { OPENINGS_SHIKOKU } from "./data/openings/shikoku";
import { OPENINGS_TOHOKU_NORTH } from "./data/openings/tohoku-north";
import { OPENINGS_TOHOKU_SOUTH } from "./data/openings/tohoku-south";
import { workOf } from "./data/openings-work";
import type { FirmIds } from "./firms";
import { firmByKey, ownerEmail } from "./people";
import type { Stage } from "./stage";
import type { Timeline } from "./timeline";
import type { OpeningLife, OpeningRevision, OpeningText } from "./types";
import { demoUserId } from "./users";

export const OPENINGS: readonly OpeningText[] = [
  ...OPENINGS_HOKKAIDO,
  ...OPENINGS_TOHOKU_NORTH,
  ...OPENINGS_TOHOKU_SOUTH,
  ...OPENINGS_KANTO,
  ...OPENINGS_KOSHINETSU,
  ...OPENINGS_HOKURIKU_TOKAI,
  ...OPENINGS_KINKI,
  ...OPENINGS_CHUGOKU,
  ...OPENINGS_SHIKOKU,
  ...OPENINGS_KYUSHU_NORTH,
  ...OPENINGS_KYUSHU_SOUTH_OKINAWA,
];

/** Called when an opening has been published. */
type Published = (opening: OpeningText, openingId: string, at: Date) => Promise<void>;

/** Lets every opening be written, handed in and decided on its days. */
export function planOpenings(
  stage: Stage,
  calendar: Calendar,
  timeline: Timeline,
  firmIds: FirmIds,
  published: Published,
): void {
  const scene = new OpeningScene(stage, calendar, timeline, firmIds, published);
  OPENINGS.forEach((opening, i) => {
    scene.plan(opening, i);
  });
}

class OpeningScene {
  readonly #admin = demoUserId(DEMO_ACCOUNTS.admin);

  constructor(
    readonly stage: Stage,
    readonly calendar: Calendar,
    readonly timeline: Timeline,
    readonly firmIds: FirmIds,
    readonly published: Published,
  ) {}

  plan(opening: OpeningText, i: number): void {
    const { life } = opening;
    const first = life.kind === "draft" ? life.made : life.submitted;
    // Late enough in the day for a firm that signed up on the same one.
    this.#at(first, 14 * 60 + (i % 110), async (at) => {
      const id = await this.#write(opening);
      await this.stage.tx`update public.openings set is_demo = true where id = ${id}`;
      if (life.kind !== "draft") await this.#asFirm(opening, "submit_opening", { opening_id: id });
      await this.stage.settle(at);
      this.#decide(opening, id, life, 9 * 60 + ((6 * i) % 180));
    });
  }

  #decide(opening: OpeningText, id: string, life: OpeningLife, minutes: number): void {
    if (life.kind === "draft" || life.kind === "submitted") return;
    if (life.kind === "returned") {
      this.#at(life.returned, minutes, (at) => this.#return(opening, id, life.message, at));
      return;
    }
    this.#at(life.approved, minutes, async (at) => {
      await this.#approve(opening, id);
      await this.stage.settle(at);
      await this.published(opening, id, at);
    });
    if (life.kind === "published") {
      if (life.revised) this.#revise(opening, id, life.revised);
    } else if (life.kind !== "expired") {
      this.#at(life.ended, minutes, (at) => this.#end(opening, id, life.kind, at));
    }
  }

  async #write(opening: OpeningText): Promise<string> {
    const saved = await this.#asFirm<{ openingId: string }>(opening, "save_opening", {
      company_id: this.#company(opening),
      content: contentOf(opening, this.calendar),
    });
    return saved.openingId;
  }

  /** The firm goes along with its first opening. */
  async #approve(opening: OpeningText, id: string): Promise<void> {
    await this.stage.call(this.#admin, "approve_company", {
      company_id: this.#company(opening),
      opening_id: id,
    });
  }

  async #return(opening: OpeningText, id: string, message: string, at: Date): Promise<void> {
    await this.stage.call(this.#admin, "return_opening", { opening_id: id, message });
    const { returnedWith } = firmByKey(opening.firm);
    if (returnedWith) {
      await this.stage.call(this.#admin, "return_company", {
        company_id: this.#company(opening),
        message: returnedWith,
      });
    }
    await this.stage.settle(at);
  }

  #revise(opening: OpeningText, id: string, revision: OpeningRevision): void {
    this.#at(revision.submitted, 15 * 60, async (at) => {
      const { pay, hours } = revision;
      await this.#asFirm(opening, "save_opening", {
        company_id: this.#company(opening),
        content: contentOf({ ...opening, pay, hours }, this.calendar),
        opening_id: id,
      });
      await this.#asFirm(opening, "submit_opening", { opening_id: id });
      await this.stage.settle(at);
    });
  }

  async #end(opening: OpeningText, id: string, kind: string, at: Date): Promise<void> {
    if (kind === "paused") await this.#asFirm(opening, "pause_opening", { opening_id: id });
    else await this.#asFirm(opening, "close_opening", { opening_id: id, outcome: kind });
    await this.stage.settle(at);
  }

  #at(days: number, minutes: number, run: (at: Date) => Promise<void>): void {
    this.timeline.add(this.calendar.ago(days, minutes), run);
  }

  #asFirm<T>(opening: OpeningText, name: string, args: Record<string, string | object>) {
    return this.stage.call<T>(demoUserId(ownerEmail(firmByKey(opening.firm))), name, args);
  }

  #company(opening: OpeningText): string {
    const id = this.firmIds.get(opening.firm);
    if (!id) throw new Error(`${opening.firm} has not signed up yet`);
    return id;
  }
}

/** What the form of an opening sends. */
function contentOf(opening: OpeningText, calendar: Calendar): Record<string, unknown> {
  const { municipality } = firmByKey(opening.firm);
  const { work, inspection, rights, expenses } = workOf(opening);
  return {
    themeCode: opening.theme,
    title: opening.title,
    problem: opening.problem,
    outcome: opening.outcome,
    prefectureCode: municipality.slice(0, 2),
    municipalityCode: municipality,
    workMode: opening.mode,
    onsiteDays: opening.days ?? null,
    engagementTypes: opening.types,
    hoursMin: opening.hours[0],
    hoursMax: opening.hours[1],
    startOn: calendar.day(opening.starts),
    lengthMonths: opening.months,
    payMin: opening.pay?.[0] ?? null,
    payMax: opening.pay?.[1] ?? null,
    payUnit: opening.pay?.[2] ?? null,
    paymentDays: opening.paymentDays ?? null,
    terminationTerms: opening.termination,
    languages: opening.languages ?? ["ja"],
    roles: opening.roles,
    seats: opening.seats ?? 1,
    workContent: work,
    inspectionDays: inspection ?? null,
    rights: rights ?? null,
    expenses: expenses ?? null,
    requirements: opening.needs.map(([skillId, level, weight, kind]) => ({
      skillId,
      level,
      weight,
      must: kind === "must",
    })),
  };
}

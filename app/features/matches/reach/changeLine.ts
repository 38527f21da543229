import type { Change, NearestChange } from "~/matching";
import type { Teller } from "../explanation/teller";
import { codeNames, daysAtMostText, fromText, hoursText, named } from "../explanation/values";

/** Where the answer that changes is given. */
export type Place = "skills" | "conditions" | "wishes" | "qualifications";

export const PATHS: Readonly<Record<Place, string>> = {
  skills: "/talent/profile/skills",
  conditions: "/talent/profile/conditions",
  wishes: "/talent/profile/wishes",
  qualifications: "/talent/qualifications",
};

/** A change in words. */
export interface ChangeLine {
  key: string;
  /** What would be otherwise, as the beginning of a sentence. */
  what: string;
  /** What stands in the profile now; null where something is added. */
  now: string | null;
  /** What comes of it. */
  result: string;
  place: Place;
}

export function changeLine(nearest: NearestChange, teller: Teller): ChangeLine {
  const { change, before, after } = nearest;
  const { words, format } = teller;
  const points = (score: number) => format.number(Math.round(score));
  const now = nowText(change, teller);
  return {
    key: JSON.stringify(change),
    what: whatText(change, teller),
    now: now && words("reach.changes.now", { now }),
    result: before.eligible
      ? words("reach.changes.gain", { before: points(before.score), after: points(after.score) })
      : words("reach.changes.fits", { after: points(after.score) }),
    place: placeOf(change),
  };
}

function whatText(change: Change, teller: Teller): string {
  const { words, format } = teller;
  const skillOf = (id: number) => named([id], "skills", teller) ?? words("common.unknown");
  switch (change.kind) {
    case "available_from":
      return words("reach.changes.what.available_from", { date: format.date(change.to) });
    case "hours":
      return words("reach.changes.what.hours", { to: change.to });
    case "onsite_days":
      return words("reach.changes.what.onsite_days", { to: change.to });
    case "language": {
      const language = codeNames("languages", [change.to], teller) ?? change.to;
      return words("reach.changes.what.language", { language });
    }
    case "engagement": {
      const type = codeNames("engagementTypes", [change.to], teller) ?? change.to;
      return words("reach.changes.what.engagement", { type });
    }
    case "wished_place": {
      const place = named([change.to], "prefectures", teller) ?? change.to;
      return words("reach.changes.what.wished_place", { place });
    }
    case "evidence": {
      const kind = change.to === "certificate" ? "certificate" : "course";
      return words(`reach.changes.what.${kind}`, { skill: skillOf(change.skillId) });
    }
    case "skill": {
      const step = { skill: skillOf(change.skillId), to: String(change.to) };
      if (change.from > 0) return words("reach.changes.what.level", step);
      const meaning = levelMeaning(change.to, teller);
      return words("reach.changes.what.learn", { ...step, meaning });
    }
    case "relocation":
      return words("reach.changes.what.relocation");
  }
}

/** Null where nothing is replaced. */
function nowText(change: Change, teller: Teller): string | null {
  const { words } = teller;
  const open = words("reach.changes.open");
  switch (change.kind) {
    case "available_from":
      return fromText(change.from, teller) ?? open;
    case "hours":
      return hoursText({ min: null, max: change.from }, teller) ?? open;
    case "onsite_days":
      return daysAtMostText(change.from, teller) ?? open;
    case "evidence":
      return words(`vocabulary.evidence.${change.from}`);
    case "skill":
      if (change.from === 0) return words("reach.changes.notHeld");
      return words("vocabulary.level", { level: String(change.from) });
    default:
      return null;
  }
}

/** What a person of a level can do. */
export function levelMeaning(level: number, { words }: Pick<Teller, "words">): string {
  return words(`vocabulary.levels.${level as 1 | 2 | 3 | 4 | 5}`);
}

function placeOf(change: Change): Place {
  switch (change.kind) {
    case "skill":
      return "skills";
    case "evidence":
      return change.to === "certificate" ? "qualifications" : "skills";
    case "wished_place":
      return "wishes";
    default:
      return "conditions";
  }
}

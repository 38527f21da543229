import type { TransactionSql } from "postgres";
import { describe, expect, it } from "vitest";
import { ASKING } from "./expectations/match-asking";
import { DECIDING } from "./expectations/match-deciding";
import { OPENINGS } from "./expectations/match-openings";
import type { Rule, Rules } from "./expectations/match-rules";
import { handleFor, makeWorld } from "./fixtures";
import { freshDatabase } from "./harness";
import { digester } from "./support/digest";
import {
  ACTION_NAMES,
  ACTIONS,
  ACTOR_NAMES,
  ACTORS,
  type Action,
  type ActionName,
  type ActorName,
  madeUpId,
} from "./support/match-actions";
import { type Scene, STATE_NAMES, STATES, type State } from "./support/match-states";
import { snapshot, trace } from "./support/match-trace";
import { undone } from "./support/undone";

const RULES: Rules<ActionName> = { ...ASKING, ...DECIDING, ...OPENINGS };

const db = await freshDatabase();
const world = await makeWorld(db);
const handle = await handleFor(db, world.openingId, world.talent.id);
const take = await digester(db.owner);

describe("every action by everybody", () => {
  it.each(STATE_NAMES)("from %s", { timeout: 60_000 }, async (state) => {
    const [expected, seen] = [expectedFrom(state), await observedFrom(state)];
    expect(seen).toEqual(expected);
  });

  it("is decided once for each state", () => {
    const decided = ACTION_NAMES.flatMap((action) =>
      RULES[action].flatMap(({ who, outcomes }) =>
        Object.values(outcomes).flatMap((states) =>
          states.flatMap((state) => who.map((actor) => `${action}, ${actor}, ${state}`)),
        ),
      ),
    );
    expect(new Set(decided).size).toBe(decided.length);
    expect(decided.length).toBe(ACTION_NAMES.length * ACTOR_NAMES.length * STATE_NAMES.length);
  });
});

type Outcomes = Record<ActionName, Record<ActorName, string>>;

function expectedFrom(state: State): Outcomes {
  return forAll((action, actor) => {
    const rule = RULES[action].find(({ who }) => who.includes(actor)) as Rule;
    const [outcome] =
      Object.entries(rule.outcomes).find(([, states]) => states.includes(state)) ?? [];
    return outcome ?? "not decided";
  });
}

/** Builds the state once, then tries everything on it; nothing is kept. */
async function observedFrom(state: State): Promise<Outcomes> {
  const seen = forAll(() => "not tried");
  await undone(db.owner, async (tx) => {
    const built = await STATES[state]({ tx, world, handle });
    for (const name of ACTION_NAMES) {
      await undone(tx, async (inner) => {
        await tryEverybody({ tx: inner, world, handle }, name, built?.matchId ?? madeUpId, seen);
      });
    }
  });
  return seen;
}

async function tryEverybody(scene: Scene, name: ActionName, matchId: string, seen: Outcomes) {
  const action: Action = ACTIONS[name];
  await action.prepare?.(scene);
  const before = await snapshot(scene.tx as TransactionSql, world, take);
  for (const actor of ACTOR_NAMES) {
    const call = { name: action.call, args: action.args(scene, matchId, actor) };
    seen[name][actor] = await trace(scene.tx, world, take, before, ACTORS[actor](world), call);
  }
}

function forAll(decide: (action: ActionName, actor: ActorName) => string): Outcomes {
  return Object.fromEntries(
    ACTION_NAMES.map((action) => [
      action,
      Object.fromEntries(ACTOR_NAMES.map((actor) => [actor, decide(action, actor)])),
    ]),
  ) as Outcomes;
}

import postgres, { type Sql } from "postgres";
import { afterAll } from "vitest";
import type { TestDatabase } from "../harness";
import { type Actor, type Arguments, become, callIn, refusalOf } from "./actors";

export interface Move {
  actor: Actor;
  call: string;
  args: Arguments;
}

/** Two connections of their own, opened before the start so that both calls begin together. */
export function makeRace(db: TestDatabase) {
  const lanes = [0, 1].map(() => postgres(db.url, { max: 1, onnotice() {} })) as [Sql, Sql];
  afterAll(() => Promise.all(lanes.map((lane) => lane.end())));

  /** Runs both moves at the same instant; each outcome is `ok` or a refusal. */
  return async (first: Move, second: Move): Promise<[string, string]> => {
    const run = async (lane: Sql, { actor, call, args }: Move) => {
      try {
        await lane.begin(async (tx) => {
          await become(tx, actor);
          await callIn(tx, call, args);
        });
        return "ok";
      } catch (error) {
        return refusalOf(error);
      }
    };
    await Promise.all(lanes.map((lane) => lane`select 1`));
    return Promise.all([run(lanes[0], first), run(lanes[1], second)]);
  };
}

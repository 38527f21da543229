import type { TransactionSql } from "postgres";
import { explanation, TEXT, type World } from "../fixtures";
import { type Actor, type Arguments, become, callIn, SERVICE } from "./actors";

/** What a step needs: the world, and the firm's name for the talent. */
export interface Scene {
  tx: TransactionSql;
  world: World;
  handle: string;
}

type Built = { matchId: string } | undefined;

/** Every state that a pair can be in, and how it got there. */
export const STATES = {
  none: async () => undefined,
  "proposed by the engine": async (scene) => {
    await as(scene, SERVICE, "propose_best", best(scene.world));
    return explain(scene, await onlyMatch(scene));
  },
  "proposed by application": async (scene) => explain(scene, await apply(scene)),
  "proposed by invitation": async (scene) => explain(scene, await invite(scene)),
  "proposed by the coordinator": async (scene) => explain(scene, await propose(scene)),
  "proposed, both asked": async (scene) => {
    await apply(scene);
    return explain(scene, await invite(scene));
  },
  introduced: async (scene) => approve(scene, await explain(scene, await propose(scene))),
  "introduced, company agreed": async (scene) =>
    approve(scene, await explain(scene, await invite(scene))),
  "introduced, talent agreed": async (scene) =>
    approve(scene, await explain(scene, await apply(scene))),
  connected: async (scene) => connect(scene),
  negotiating: async (scene) => force(scene, "negotiating"),
  agreed: async (scene) => force(scene, "agreed"),
  active: async (scene) => force(scene, "active"),
  completed: async (scene) => force(scene, "completed"),
  "closed by the company": async (scene) => {
    const match = await approve(scene, await explain(scene, await propose(scene)));
    await as(scene, scene.world.firm.owner, "decline_match", decline(match, "found_other"));
    return match;
  },
  "closed by the talent": async (scene) => {
    const match = await approve(scene, await explain(scene, await propose(scene)));
    await as(scene, scene.world.talent, "decline_match", decline(match, "distance"));
    return match;
  },
  "closed by an administrator": async (scene) => {
    const match = await explain(scene, await apply(scene));
    await as(scene, scene.world.admin, "dismiss_match", decline(match, "duplicate"));
    return match;
  },
  "closed by an administrator, unseen": async (scene) => {
    const match = await explain(scene, await propose(scene));
    await as(scene, scene.world.admin, "dismiss_match", decline(match, "duplicate"));
    return match;
  },
  "closed by the system": async (scene) => {
    const match = await approve(scene, await explain(scene, await propose(scene)));
    await scene.tx`select private.close_match(m, 'system', null, 'close', 'opening_expired')
      from public.matches m where m.id = ${match.matchId}`;
    return match;
  },
} satisfies Record<string, (scene: Scene) => Promise<Built>>;

export type State = keyof typeof STATES;
export const STATE_NAMES = Object.keys(STATES) as State[];

/** Runs a call as somebody and returns to the owner of the tables. */
async function as(scene: Scene, actor: Actor, name: string, args: Arguments) {
  await become(scene.tx, actor);
  const answer = await callIn(scene.tx, name, args);
  await scene.tx`reset role`;
  return answer as { matchId: string };
}

export const best = ({ openingId, talent }: World) => ({
  opening_id: openingId,
  revision: 1,
  talent_ids: [talent.id],
});

const decline = ({ matchId }: { matchId: string }, reason: string) => ({
  match_id: matchId,
  reason,
});

const apply = (scene: Scene) =>
  as(scene, scene.world.talent, "apply_to_opening", {
    opening_id: scene.world.openingId,
    revision: 1,
    text_version: TEXT,
  });

const invite = (scene: Scene) =>
  as(scene, scene.world.firm.owner, "invite_candidate", {
    handle: scene.handle,
    text_version: TEXT,
  });

const propose = (scene: Scene) =>
  as(scene, scene.world.admin, "propose_match", {
    opening_id: scene.world.openingId,
    talent_id: scene.world.talent.id,
  });

async function explain(scene: Scene, match: { matchId: string }) {
  await as(scene, SERVICE, "attach_explanations", explanation(match.matchId));
  return match;
}

async function approve(scene: Scene, { matchId }: { matchId: string }) {
  await as(scene, scene.world.admin, "approve_match", { match_id: matchId });
  return { matchId };
}

async function connect(scene: Scene) {
  await apply(scene);
  return approve(scene, await explain(scene, await invite(scene)));
}

/** States that no function reaches yet. */
async function force(scene: Scene, state: string) {
  const match = await connect(scene);
  await scene.tx`update public.matches set state = ${state} where id = ${match.matchId}`;
  return match;
}

async function onlyMatch({ tx, world }: Scene) {
  const [row] = await tx<{ matchId: string }[]>`select id as "matchId" from public.matches
    where opening_id = ${world.openingId} and talent_id = ${world.talent.id}`;
  return row as { matchId: string };
}

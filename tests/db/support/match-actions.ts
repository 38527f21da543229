import { randomUUID } from "node:crypto";
import { TEXT, type World } from "../fixtures";
import { type Actor, ANONYMOUS, type Arguments, become, callIn, SERVICE } from "./actors";
import { best, type Scene } from "./match-states";
import { OPENING } from "./samples";

export const ACTORS = {
  anonymous: () => ANONYMOUS,
  talent: (world) => world.talent,
  "other talent": (world) => world.other,
  owner: (world) => world.firm.owner,
  editor: (world) => world.firm.editor,
  "other company": (world) => world.rival.owner,
  admin: (world) => world.admin,
  service: () => SERVICE,
} satisfies Record<string, (world: World) => Actor>;

export type ActorName = keyof typeof ACTORS;
export const ACTOR_NAMES = Object.keys(ACTORS) as ActorName[];

export interface Action {
  call: string;
  /** `matchId` is a made-up id where the pair has no match. */
  args: (scene: Scene, matchId: string, actor: ActorName) => Arguments;
  /** What must be so before; runs as the owner of the tables. */
  prepare?: (scene: Scene) => Promise<void>;
}

const onOpening = ({ world }: Scene) => ({ opening_id: world.openingId });
const onMatch = (_: Scene, matchId: string) => ({ match_id: matchId });
const reasonOf = (actor: ActorName) =>
  actor === "owner" || actor === "editor" ? "found_other" : "distance";

/** Everything that anybody can do to a match, or to the opening under it. */
export const ACTIONS = {
  apply: {
    call: "apply_to_opening",
    args: (scene) => ({ ...onOpening(scene), revision: 1, text_version: TEXT }),
  },
  invite: {
    call: "invite_candidate",
    args: ({ handle }) => ({ handle, text_version: TEXT }),
  },
  propose: {
    call: "propose_match",
    args: (scene) => ({ ...onOpening(scene), talent_id: scene.world.talent.id }),
  },
  "propose the best": {
    call: "propose_best",
    args: ({ world }) => best(world),
    prepare: async ({ tx }) => {
      await tx`update public.openings set proposed_revision = null`;
    },
  },
  approve: { call: "approve_match", args: onMatch },
  dismiss: {
    call: "dismiss_match",
    args: (_, match_id) => ({ match_id, reason: "duplicate", message: "二重です。" }),
  },
  agree: {
    call: "agree_to_match",
    args: (_, match_id) => ({ match_id, revision: 1, text_version: TEXT }),
  },
  decline: {
    call: "decline_match",
    args: (_, match_id, actor) => ({ match_id, reason: reasonOf(actor) }),
  },
  "read the contacts": {
    call: "match_contacts",
    args: (_, match_id, actor) => ({ match_id, ...(actor === "admin" && { reason: "支援" }) }),
  },
  "pause the opening": { call: "pause_opening", args: onOpening },
  "resume the opening": { call: "resume_opening", args: onOpening, prepare: pause },
  "close the opening": {
    call: "close_opening",
    args: (scene) => ({ ...onOpening(scene), outcome: "closed" }),
  },
  "fill the opening": {
    call: "close_opening",
    args: (scene) => ({ ...onOpening(scene), outcome: "filled" }),
  },
  "expire the opening": {
    call: "expire_openings",
    args: () => ({}),
    prepare: async ({ tx, world }) => {
      await tx`update public.openings set expires_on = private.japan_today() - 1
        where id = ${world.openingId}`;
    },
  },
  "approve a material change": {
    call: "approve_opening",
    args: onOpening,
    prepare: (scene) => submit(scene, { payMax: 6000 }),
  },
  "approve an immaterial change": {
    call: "approve_opening",
    args: onOpening,
    prepare: (scene) => submit(scene, { title: "在庫と発注の見える化" }),
  },
} satisfies Record<string, Action>;

export type ActionName = keyof typeof ACTIONS;
export const ACTION_NAMES = Object.keys(ACTIONS) as ActionName[];

async function pause({ tx, world }: Scene) {
  await tx`update public.openings set status = 'paused' where id = ${world.openingId}`;
}

async function submit({ tx, world }: Scene, change: object) {
  await become(tx, world.firm.owner);
  await callIn(tx, "save_opening", {
    company_id: world.firm.companyId,
    opening_id: world.openingId,
    content: { ...OPENING, ...change },
  });
  await callIn(tx, "submit_opening", { opening_id: world.openingId });
  await tx`reset role`;
}

/** An id that no match has. */
export const madeUpId = randomUUID();

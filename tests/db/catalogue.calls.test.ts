import { describe, expect, it } from "vitest";
import { ADMIN_OUTCOMES } from "./expectations/admin";
import { CALLS_OF_PEOPLE, CALLS_OF_THE_SERVICE, THE_REST } from "./expectations/calls";
import { MEMBER_CALLS } from "./expectations/calls-members";
import { ENGINE_CALLS_OF_THE_SERVICE } from "./expectations/engine";
import {
  BY_VISITORS,
  RELATIONS_OF_ALL,
  RELATIONS_OF_PEOPLE,
} from "./expectations/functions-public";
import { QUALIFICATION_CALLS } from "./expectations/qualifications";
import { TALENT_HOME_CALLS } from "./expectations/saved";
import { BY_EVERYONE } from "./expectations/search";
import { freshDatabase } from "./harness";
import { become, callIn, refusalOf } from "./support/actors";
import { functions } from "./support/catalogue";
import { changedTables, digester } from "./support/digest";
import { CALLER_NAMES, CALLERS, type Caller, makeTown } from "./support/town";
import { CALLS } from "./support/town-calls";
import { undone } from "./support/undone";

const ALL_CALLS = {
  ...CALLS_OF_PEOPLE,
  ...ADMIN_OUTCOMES,
  ...MEMBER_CALLS,
  ...QUALIFICATION_CALLS,
  ...TALENT_HOME_CALLS,
};
const CALLED_BY_THE_SERVICE = { ...CALLS_OF_THE_SERVICE, ...ENGINE_CALLS_OF_THE_SERVICE };
const REFUSED = "42501";
const FOR_EVERYONE = BY_EVERYONE.map(nameOf);
const FOR_VISITORS = BY_VISITORS.map(nameOf);

/** Touches whatever belongs to a person; see deletion.test.ts and catalogue.deletion.test.ts. */
const DELETION = "delete_account";

/** Not called but embedded: see embedding.test.ts. */
const RELATIONS = [...RELATIONS_OF_ALL, ...RELATIONS_OF_PEOPLE];

const db = await freshDatabase();
const town = await makeTown(db);
const take = await digester(db.owner);
const before = await take();

describe("every function called by everybody", () => {
  it.each(Object.keys(CALLS))("%s", async (name) => {
    const seen: Partial<Record<Caller, string>> = {};
    for (const caller of CALLER_NAMES) seen[caller] = await whatHappens(name, caller);
    expect(seen).toEqual(expectedOf(name));
    expect(await take()).toEqual(before);
  });

  it("leaves no function out", async () => {
    const names = (await functions(db.owner))
      .filter(({ name }) => !name.startsWith("private.") && !RELATIONS.includes(name))
      .map(({ name }) => nameOf(name));
    expect(Object.keys(CALLS).sort()).toEqual(names.sort());
  });
});

async function whatHappens(name: string, caller: Caller): Promise<string> {
  let seen = "";
  const attempt = undone(db.owner, async (tx) => {
    await become(tx, CALLERS[caller](town));
    await callIn(tx, name, CALLS[name]?.(town));
    await tx`reset role`;
    const changed = name === DELETION ? [] : changedTables(before, await take(tx));
    seen = ["ok", ...changed.map((table) => `~${table}`)].join(" ");
  });
  await attempt.catch((error: unknown) => {
    seen = refusalOf(error);
  });
  return seen;
}

function expectedOf(name: string): Record<string, string | undefined> {
  const outcomes = ALL_CALLS[name];
  return Object.fromEntries(
    CALLER_NAMES.map((caller) => {
      if (FOR_EVERYONE.includes(name)) return [caller, "ok"];
      if (!outcomes) {
        return [caller, caller === "service" ? CALLED_BY_THE_SERVICE[name] : REFUSED];
      }
      if (caller === "anonymous" && FOR_VISITORS.includes(name)) return [caller, "ok"];
      if (caller === "anonymous" || caller === "service") return [caller, REFUSED];
      const named = Object.entries(outcomes).find(([, who]) => who.includes(caller));
      const rest = Object.entries(outcomes).find(([, who]) => who === THE_REST);
      return [caller, (named ?? rest)?.[0]];
    }),
  );
}

function nameOf(signature: string): string {
  return signature.replace(/\(.*/, "");
}

import type { TestDatabase } from "../harness";
import { type Actor, call } from "./actors";

/** talent: one that waits for the administrators; other talent: one that nobody was asked about. */
export async function addQualifications(db: TestDatabase, talent: Actor, other: Actor) {
  const qualificationId = await declare(db, talent, "ap", "AP-2020-10-00001");
  await call(db, talent, "submit_qualification", { qualification_id: qualificationId });
  return { qualificationId, declaredId: await declare(db, other, "fe", "FE-2019-04-00002") };
}

/** Declares a qualification of many years ago; returns its id. */
export async function declare(
  db: TestDatabase,
  talent: Actor,
  code: string,
  number: string | null,
  more: object = {},
): Promise<string> {
  const { qualificationId } = await call<{ qualificationId: string }>(
    db,
    talent,
    "save_qualification",
    { content: { code, acquiredOn: "2020-12-25", number, ...more } },
  );
  return qualificationId;
}

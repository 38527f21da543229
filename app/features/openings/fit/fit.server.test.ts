import type { AppLoadContext } from "@remix-run/node";
import { expect, it } from "vitest";
import type { Funnel } from "~/matching";
import { CONTENT } from "../testing";
import type { OwnOpening } from "../types";
import { countFit, countStored } from "./fit.server";

const nobody: Funnel = {
  people: 0,
  steps: [],
  onlyFailing: {
    open: 0,
    engagement: 0,
    must_skills: 0,
    onsite: 0,
    hours: 0,
    language: 0,
    exclusion: 0,
  },
  musts: [],
};

function context(accountId: string, funnel: () => Promise<Funnel> = async () => nobody) {
  const actor = async () => ({ id: accountId });
  return { actor, engine: { funnel } } as unknown as AppLoadContext;
}

function openingOf(firm: string) {
  const head = { id: "o", company: { id: firm }, companyStatus: "approved" };
  return { ...head, live: null, open: CONTENT } as unknown as OwnOpening;
}

const kindFor = async (accountId: string, firm: string) => {
  const answer = await countFit(context(accountId), { opening: openingOf(firm), typed: null });
  return answer.kind;
};

it("stops whoever counts without end for some minutes, and the firm for the day", async () => {
  for (let n = 0; n < 240; n++) expect(await kindFor("a", "one firm")).toBe("counted");
  const answer = await countFit(context("a"), { opening: openingOf("one firm"), typed: null });
  expect(answer).toMatchObject({ kind: "limited" });
  expect("minutes" in answer && answer.minutes).toBeLessThanOrEqual(10);

  for (let n = 240; n < 3_000; n++) await kindFor(`b${n}`, "one firm");
  expect(await kindFor("c", "one firm")).toBe("usedUp");
  expect(await kindFor("c", "another firm")).toBe("counted");
});

it("lets no page wait for an engine that is only starting", async () => {
  const slow = context("d", () => new Promise(() => {}));
  const { answer, skills } = await countStored(slow, openingOf("slow firm"));
  expect(answer).toBeNull();
  expect(Object.keys(skills)).toEqual(CONTENT.requirements.map(({ skillId }) => String(skillId)));
});

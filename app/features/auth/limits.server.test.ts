import { expect, test } from "vitest";
import { AttemptLimits } from "./limits.server";

test("stops guessing at one address, whatever its spelling and wherever it comes from", async () => {
  const limits = new AttemptLimits();
  for (let n = 0; n < 10; n++) {
    expect(await limits.blocked("login", `10.0.0.${n}`, "Owner@example.jp")).toBeNull();
  }
  const blocked = await limits.blocked("login", "10.0.1.1", " owner@EXAMPLE.jp");
  expect(blocked?.refusal).toMatchObject({ key: "too_many_attempts", status: 429 });
  expect(blocked?.refusal.params.minutes).toBe(15);
  expect(Number(blocked?.headers["Retry-After"])).toBeGreaterThan(800);
  expect(await limits.blocked("login", "10.0.1.1", "other@example.jp")).toBeNull();
});

test("stops one machine that tries many addresses", async () => {
  const limits = new AttemptLimits();
  const outcomes = [];
  for (let n = 0; n <= 30; n++) {
    outcomes.push(await limits.blocked("reset", "10.0.0.1", `${n}@example.jp`));
  }
  expect(outcomes.slice(0, 30).every((outcome) => outcome === null)).toBe(true);
  expect(outcomes[30]).not.toBeNull();
});

test("a hall of people signs up, confirms and logs in through one machine", async () => {
  const limits = new AttemptLimits();
  for (const form of ["signup", "confirm", "login"] as const) {
    for (let n = 0; n < 200; n++) {
      expect(await limits.blocked(form, "10.0.0.1", `${n}@example.jp`)).toBeNull();
    }
  }
});

test("a success clears the address", async () => {
  const limits = new AttemptLimits();
  for (let n = 0; n < 10; n++) await limits.blocked("login", "10.0.0.1", "a@example.jp");
  await limits.forget("login", "A@example.jp");
  expect(await limits.blocked("login", "10.0.0.1", "a@example.jp")).toBeNull();
});

test("each form counts for itself", async () => {
  const limits = new AttemptLimits();
  for (let n = 0; n < 6; n++) await limits.blocked("signup", "10.0.0.1", "a@example.jp");
  expect(await limits.blocked("login", "10.0.0.1", "a@example.jp")).toBeNull();
});

test("a machine that is stopped cannot lock others out", async () => {
  const limits = new AttemptLimits();
  for (let n = 0; n < 30; n++) await limits.blocked("reset", "10.0.0.1", `${n}@example.jp`);
  for (let n = 0; n < 9; n++) {
    expect(await limits.blocked("reset", "10.0.0.1", "owner@example.jp")).not.toBeNull();
  }
  expect(await limits.blocked("reset", "10.0.0.2", "owner@example.jp")).toBeNull();
});

test("the addresses of one IPv6 network are one machine", async () => {
  const limits = new AttemptLimits();
  const outcomes = [];
  for (let n = 0; n <= 30; n++) {
    outcomes.push(await limits.blocked("reset", `2001:db8:1:2::${n}`, `${n}@example.jp`));
  }
  expect(outcomes[30]).not.toBeNull();
  expect(await limits.blocked("reset", "2001:db8:1:3::1", "x@example.jp")).toBeNull();
});

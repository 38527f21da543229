import { expect, test } from "vitest";
import { assertOpening, assertTalent } from "~/matching";
import { Changes } from "./changes";
import { makeOpenings, REQUIREMENTS } from "./openings";
import { Population } from "./population";
import { makeWorld } from "./world";

const world = makeWorld(1);
const population = new Population(world, 1);
const people = [...population.people(3000)];

test("a person depends on seed and place alone", () => {
  const again = new Population(makeWorld(1), 1);
  expect(again.person(2024)).toEqual(people[2024]);
  expect(new Population(world, 2).person(2024)).not.toEqual(people[2024]);
});

test("everybody is valid and has an id of their own", () => {
  for (const person of people) assertTalent(person);
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
});

test("about ten skills each, all 217 in use, a few of them by many", () => {
  const holders = new Map<number, number>();
  for (const { skills } of people) {
    for (const { id } of skills) holders.set(id, (holders.get(id) ?? 0) + 1);
  }
  const counts = [...holders.values()].sort((a, b) => b - a);
  const all = counts.reduce((sum, count) => sum + count, 0);
  expect(all / people.length).toBeCloseTo(10, 0);
  expect(holders.size).toBe(217);
  expect(counts.slice(0, 22).reduce((sum, count) => sum + count, 0) / all).toBeGreaterThan(0.3);
});

test("prefectures by population", () => {
  const share = (code: string) =>
    people.filter(({ prefecture }) => prefecture === code).length / people.length;
  expect(share("13")).toBeCloseTo(0.11, 1);
  expect(share("13")).toBeGreaterThan(share("16"));
  expect(share("31")).toBeGreaterThan(0);
});

test("every level, kind of evidence and unit of pay occurs, and so does what is left out", () => {
  const skills = people.flatMap((person) => person.skills);
  expect(new Set(skills.map(({ level }) => level)).size).toBe(5);
  expect(new Set(skills.map(({ evidence }) => evidence)).size).toBe(4);
  expect(new Set(people.map(({ wishedPay }) => wishedPay?.unit)).size).toBe(4);
  for (const field of ["prefecture", "hoursMax", "availableFrom", "confirmedOn"] as const) {
    const blank = people.filter((person) => person[field] === null).length;
    expect(blank).toBeGreaterThan(0);
    expect(blank).toBeLessThan(people.length / 2);
  }
});

test("openings are valid and of every kind", () => {
  const openings = makeOpenings(world, 1, 49);
  for (const opening of openings) assertOpening(opening);
  expect(openings.every(({ requirements }) => requirements.length === REQUIREMENTS)).toBe(true);
  const musts = openings.map(({ requirements }) => requirements.filter(({ must }) => must).length);
  expect(new Set(musts)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
  expect(new Set(openings.map(({ mode }) => mode)).size).toBe(3);
  expect(new Set(openings.map(({ prefecture }) => prefecture)).size).toBeGreaterThan(10);
});

test("after the changes the changed are changed, the removed gone, the others as they were", () => {
  const changes = new Changes(population, people.length, 1);
  const now = new Map([...changes.peopleNow()].map(({ place, person }) => [place, person]));
  const changed = new Set(changes.changed);
  expect(changed.size).toBeGreaterThan(300);
  expect(changes.removed.size).toBeGreaterThan(30);
  expect(now.size).toBe(people.length - changes.removed.size);
  people.forEach((person, place) => {
    if (changes.removed.has(place)) expect(now.has(place)).toBe(false);
    else if (changed.has(place)) expect(now.get(place)).not.toEqual(person);
    else expect(now.get(place)).toEqual(person);
  });
});

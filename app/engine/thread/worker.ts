/** The thread that holds the engine: it is told what changed, and answers one question after the other. */
import { parentPort } from "node:worker_threads";
import { MatchingInputError, type TalentColumns } from "~/matching";
import { type Changes, type PublishedOpening, parsed } from "../data/changes";
import { LiveData } from "../data/live-data";
import { type Moment, momentsOf } from "../data/moment";
import { type Answer, type Ask, QUESTIONS, type QuestionName } from "../questions/all";
import { NotThere } from "../questions/not-there";
import type { Question } from "../questions/question";
import type { Asked, FromThread, Refusal, ToThread } from "./messages";
import { Times } from "./times";

const port = parentPort;
if (!port) throw new Error("This is the inside of a thread.");

/** Nobody must be able to make all wait for loads, one after the other. */
const WORN_AFTER_MS = 3_600_000;

let data = new LiveData();
let begunAt = performance.now();
const times = new Times();

port.on("message", (message: ToThread) => {
  switch (message.kind) {
    case "begin":
      data = new LiveData();
      begunAt = performance.now();
      tell({ kind: "begun" });
      break;
    case "talents":
      takeTalents(parsed<TalentColumns>(message.page));
      break;
    case "openings":
      takeOpenings(parsed<PublishedOpening[]>(message.page));
      break;
    case "round":
      bringUpTo(message.changes, message.questions);
      break;
  }
});

/** What goes wrong while changes are applied ends the thread: half of them would be a wrong answer. */
function bringUpTo(bytes: ArrayBuffer, questions: readonly Asked[]): void {
  const changes = parsed<Changes>(bytes);
  if (changes.reload || (data.isWorn && performance.now() - begunAt > WORN_AFTER_MS)) {
    tell({ kind: "reload" });
    return;
  }
  data.apply(changes);
  tell({ kind: "applied", snapshot: changes.snapshot, people: data.people.size });
  const momentFor = momentsOf(data, changes);
  for (const question of questions) answer(question, momentFor(question.needs));
}

function answer<K extends QuestionName>({ id, name, ask }: Asked<K>, moment: Moment): void {
  const start = performance.now();
  try {
    const question = QUESTIONS[name] as Question<Ask<K>, Answer<K>>;
    const answer = question(ask, { ...moment, times });
    times.add(name, performance.now() - start);
    tell({ kind: "answer", id, answer });
  } catch (error) {
    tell({ kind: "refused", id, refusal: refusalOf(error) });
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof NotThere) return { kind: "missing" };
  if (error instanceof MatchingInputError) {
    return { kind: "input", field: error.field, problem: error.problem };
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: "fault", message, stack };
}

/** Says where the page ends before it is taken in, so that the next one is on its way meanwhile. */
function takeTalents(page: TalentColumns): void {
  tell({ kind: "page", last: page.id?.at(-1) ?? null, people: data.people.size });
  data.addTalents(page);
}

function takeOpenings(page: readonly PublishedOpening[]): void {
  tell({ kind: "page", last: page.at(-1)?.input.id ?? null, people: data.people.size });
  data.addOpenings(page);
}

function tell(message: FromThread): void {
  port?.postMessage(message);
}

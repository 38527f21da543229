import type { InputProblem } from "~/matching";
import type { Needs } from "../data/needs";
import type { Answer, Ask, QuestionName } from "../questions/all";

/** A question on its way to the thread. */
export interface Asked<K extends QuestionName = QuestionName> {
  readonly id: number;
  readonly name: K;
  readonly ask: Ask<K>;
  readonly needs: Needs;
}

/** What the web server tells the engine's thread. One after the other, in this order. */
export type ToThread =
  | { readonly kind: "begin" }
  | { readonly kind: "talents"; readonly page: ArrayBuffer }
  | { readonly kind: "openings"; readonly page: ArrayBuffer }
  | { readonly kind: "round"; readonly changes: ArrayBuffer; readonly questions: readonly Asked[] };

export type Refusal =
  | { readonly kind: "missing" }
  | { readonly kind: "input"; readonly field: string; readonly problem: InputProblem }
  | { readonly kind: "fault"; readonly message: string; readonly stack: string | undefined };

/** What the thread says. All but answers and refusals are replies, one to each message. */
export type FromThread =
  | { readonly kind: "begun" }
  /** `last` is null for an empty page, which ends a load; `people` counts those of the pages before. */
  | { readonly kind: "page"; readonly last: string | null; readonly people: number }
  | { readonly kind: "applied"; readonly snapshot: string; readonly people: number }
  | { readonly kind: "reload" }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer<QuestionName> }
  | { readonly kind: "refused"; readonly id: number; readonly refusal: Refusal };

export type Reply = Exclude<FromThread, { kind: "answer" | "refused" }>;

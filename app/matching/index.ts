/** The only door of the scoring engine. See DESIGN.md for what it computes and why. */
export { createAdjacency, type PrefectureAdjacency } from "./adjacency";
export { type MatchContext, pairKey } from "./context";
export { INPUT_PROBLEMS, type InputProblem, MatchingInputError } from "./door/error";
export { LIMITS } from "./door/limits";
export { assertOpening } from "./door/opening";
export { assertTalent } from "./door/talent";
export { explain } from "./explain";
export { skillFit } from "./factors/skills";
export type { Fact, FactKey, FactOf, FactParts, HoursRange } from "./facts";
export { hash32 } from "./hash";
export * from "./keys";
export { yenPerHour } from "./money";
export type { Certificates } from "./nearest/candidates";
export { applyChange, CHANGE_KINDS, type Change, type ChangeKind } from "./nearest/change";
export {
  type ChangeOptions,
  type NearestChange,
  nearestChanges,
  nearestChangesFor,
  type Standing,
} from "./nearest/nearest-changes";
export type { SkillStep } from "./nearest/opened-skills";
export { OpeningIndex } from "./opening-index";
export { type RankOptions, rankOpenings, rankTalents } from "./rank";
export { createRelations, type SkillPair, type SkillRelations } from "./relations";
export { byNeed } from "./requirement-order";
export type * from "./results";
export { scorePair } from "./score";
export type { CardFilter } from "./talent-index/card-filter";
export { type TalentColumns, talentAt } from "./talent-index/columns";
export type {
  CardChoices,
  CardOrder,
  CardPlace,
  CompanyLists,
  ListedPerson,
} from "./talent-index/company-lists";
export type { CompanyList } from "./talent-index/company-members";
export type { Funnel, MustCost } from "./talent-index/funnel";
export { TalentIndex } from "./talent-index/talent-index";
export * from "./types";
export { ENGINE_VERSION } from "./version";
export { explainFor } from "./viewer";
export {
  assertWeights,
  DEFAULT_WEIGHTS,
  WEIGHT_SPECS,
  type WeightKey,
  type WeightSpec,
  type Weights,
} from "./weights";

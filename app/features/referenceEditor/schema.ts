import { z } from "zod";
import { skillId } from "~/features/reference/schema";
import { optional, text } from "~/lib/text";
import { choices, integer } from "~/lib/values";
import { SIDES } from "./kinds";

export const NOTE_MAX = 1000;
export const POSITION_MAX = 9999;
export const KEYWORDS_MAX = 300;

/** What every change says: why, from which version, and by which form. */
const change = {
  note: text(NOTE_MAX),
  version: optional(integer(1, 1_000_000)),
  request: z.uuid(),
};
const position = integer(1, POSITION_MAX);

export const toolSchema = z.object({
  ...change,
  nameJa: text(80),
  nameEn: text(120),
  keywords: optional(text(KEYWORDS_MAX)),
  firstItem: skillId,
  secondItem: optional(skillId),
});

export const themeSchema = z.object({ ...change, nameJa: text(40), nameEn: text(80), position });

export const reasonSchema = z.object({
  ...change,
  nameJa: text(80),
  nameEn: text(120),
  sides: choices(SIDES),
  position,
});

export const retireSchema = z.object({ ...change, retired: z.enum(["yes", "no"]) });

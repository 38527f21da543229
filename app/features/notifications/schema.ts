import { z } from "zod";
import { integer, ticked } from "~/lib/values";

/** As large as a page can send it without losing a digit. */
const noticeId = integer(1, Number.MAX_SAFE_INTEGER);

export const readOneSchema = z.object({ notice: noticeId });
export const readAllSchema = z.object({ newest: noticeId });
export const mailSchema = z.object({ mail: ticked });

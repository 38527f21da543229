import { isRouteErrorResponse } from "@remix-run/react";
import type { FormFailure } from "~/lib/form";
import { readFields } from "~/lib/form-data";
import { forgetKept, isSaved } from "~/lib/kept";

/** What the action of a step may answer beside errors of fields. */
export type StepAnswer = Partial<FormFailure> & {
  /** The request never arrived: what was typed stays in the page and in the browser. */
  offline?: true;
  /** The draft was saved elsewhere since the form was shown. */
  conflict?: { openingId: string; version: number };
};

/** Under which name the browser keeps what is typed into a step. */
export function keptKey(openingId: string | undefined, step: string | undefined): string {
  return `opening.${openingId ?? "new"}.${step}`;
}

/**
 * Sends a step from the browser. A lost connection is an answer of its own, not an error page that
 * takes the form away; and what is saved need not be kept any longer.
 */
export async function sendStep(
  request: Request,
  key: string,
  serverAction: () => Promise<unknown>,
): Promise<unknown> {
  const form = await request.clone().formData();
  try {
    return await serverAction();
  } catch (answer) {
    if (answer instanceof Response) {
      if (isSaved(answer)) forgetKept(key);
      throw answer;
    }
    if (isRouteErrorResponse(answer) || !(answer instanceof TypeError)) throw answer;
    const values = readFields(form as Iterable<[string, unknown]>);
    const errors = { fields: {}, form: [] };
    // A response with its status: after anything else the router would load the page anew, in vain.
    return Response.json({ errors, values, offline: true } satisfies StepAnswer, { status: 503 });
  }
}

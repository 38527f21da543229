import type { ActionFunctionArgs } from "@remix-run/node";
import { countFit } from "~/features/openings/fit/fit.server";
import { isFitStep } from "~/features/openings/fit/input";
import type { FitAnswer } from "~/features/openings/fit/types";
import { loadOwnOpening } from "~/features/openings/own.server";
import { readForm } from "~/lib/form";
import { requireCompany } from "~/lib/guards.server";
import { onlyPost, requirePost } from "~/lib/method.server";
import { idParam } from "~/lib/params";

const STATUSES: Record<FitAnswer["kind"], number> = {
  counted: 200,
  invalid: 200,
  unapproved: 200,
  limited: 429,
  usedUp: 429,
  unavailable: 503,
};

/** What is typed into the step `?of=` of the form, counted and not saved. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await requireCompany(args);
  requirePost(args.request);
  const { context, params, request } = args;
  const step = new URL(request.url).searchParams.get("of");
  if (!isFitStep(step)) throw new Response(null, { status: 400 });
  const companyIds = actor.companies.map(({ id }) => id);
  const opening = await loadOwnOpening(context.supabase, idParam(params.openingId), companyIds);
  const typed = { step, values: await readForm(request) };
  const answer = await countFit(context, { opening, typed });
  // What cannot be counted because of what is typed, or of the firm, is answered too: one types on.
  const status = STATUSES[answer.kind];
  return Response.json(answer, { status, headers: { "Cache-Control": "no-store" } });
}

/** An address typed into the browser has nothing to show. */
export function loader(): never {
  throw onlyPost();
}

import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { loadEdited } from "~/features/openings/form/loadStep.server";
import { firstUnfinished } from "~/features/openings/form/progress";
import { stepPath } from "~/features/openings/form/steps";
import { requireCompany } from "~/lib/guards.server";
import { idParam } from "~/lib/params";

/** An unfinished opening goes on where it was left; a finished one is looked at as a whole. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  const { context, params, request } = args;
  const companyIds = actor.companies.map(({ id }) => id);
  const { opening, states } = await loadEdited(context, idParam(params.openingId), companyIds);
  // The message that another page left goes along.
  return redirect(stepPath(opening.id, firstUnfinished(states)) + new URL(request.url).search);
}

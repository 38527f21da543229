import type { ActionFunctionArgs } from "@remix-run/node";
import { editorSchema } from "~/features/ranking/editor/schema";
import { type Preview, previewWeights } from "~/features/ranking/preview/preview.server";
import { parseForm } from "~/lib/form";
import { requireAdmin } from "~/lib/guards.server";
import { onlyPost, requirePost } from "~/lib/method.server";

/** What the editor's form holds, tried and not saved. */
export async function action(args: ActionFunctionArgs) {
  await requireAdmin(args);
  requirePost(args.request);
  const form = await parseForm(args.request, editorSchema);
  const preview: Preview = form.ok
    ? await previewWeights(args.context, form.value.weights, form.value.openings)
    : { openings: [], problem: "invalid" };
  const status = preview.problem === "failed" ? 503 : 200;
  return Response.json(preview, { status, headers: { "Cache-Control": "no-store" } });
}

/** An address typed into the browser has nothing to show. */
export function loader(): never {
  throw onlyPost();
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { markStream } from "~/features/notifications/stream.server";

/** For a page that is open: see decision 20. Without a session 204, which ends the browser's asking. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = await context.actor();
  if (!actor) return new Response(null, { status: 204 });
  const { backend, closing } = context;
  return markStream({ backend, accountId: actor.id, gone: request.signal, closing });
}

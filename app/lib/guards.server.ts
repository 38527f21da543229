import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Actor } from "./actor.server";
import { homePath, NOBODYS_HOME } from "./home";
import { withNotice } from "./notice";

/** What every loader and action receives; handed on whole because the login must know the way back. */
type Args = Pick<LoaderFunctionArgs, "context" | "request">;
export type Membership = Actor["companies"][number];

// Guards only keep people out of screens. What anyone may read or do is decided by the database.

export async function requireActor({ context, request }: Args): Promise<Actor> {
  const actor = await context.actor();
  if (actor) return actor;
  const login = new URLSearchParams({ next: wayBack(request) });
  // Whoever was sending a form is told why it was not taken.
  if (request.method !== "GET") login.set("ended", "1");
  throw redirect(`/login?${login}`);
}

export async function requireTalent(args: Args): Promise<Actor> {
  const actor = await requireActor(args);
  if (!actor.hasTalentProfile) throw forbidden();
  return actor;
}

/**
 * A member of the company in question; without an id, of the company they joined first. Whoever has
 * signed up and is nothing yet is led to where a company begins.
 */
export async function requireCompany(
  args: Args,
  companyId?: string,
): Promise<{ actor: Actor; company: Membership }> {
  const actor = await requireActor(args);
  const company = companyId
    ? actor.companies.find(({ id }) => id === companyId)
    : actor.companies[0];
  if (company) return { actor, company };
  const isNobodyYet = homePath(actor) === NOBODYS_HOME;
  if (args.request.method === "GET" && !companyId && isNobodyYet) {
    throw redirect(withNotice("/company/profile", "companyFirst"));
  }
  throw forbidden();
}

export async function requireAdmin(args: Args): Promise<Actor> {
  const actor = await requireActor(args);
  if (!actor.isAdmin) throw forbidden();
  return actor;
}

/** For log-in and sign-up pages: whoever is signed in already goes home. */
export async function requireAnonymous({ context }: Pick<Args, "context">): Promise<void> {
  const actor = await context.actor();
  if (actor) throw redirect(homePath(actor));
}

function forbidden(): Response {
  return new Response(null, { status: 403 });
}

/** A posted form cannot be repeated after the login: come back to its page instead. */
function wayBack(request: Request): string {
  const url = new URL(request.url);
  url.searchParams.delete("_data");
  const path = url.pathname.replace(/\.data$/, "");
  return request.method === "GET" ? path + url.search : path;
}

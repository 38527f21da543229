/**
 * Which button was pressed. What is none of them decides nothing.
 * @throws a 400 response.
 */
export function readDecision<T extends string>(sent: unknown, decisions: readonly T[]): T {
  const decision = decisions.find((each) => each === sent);
  if (decision === undefined) throw new Response(null, { status: 400 });
  return decision;
}

import type { ShouldRevalidateFunction } from "@remix-run/react";

/**
 * For pages of matches: after a refusal because the state had changed (409) the page shows the
 * present state beside the words of the refusal. Remix would keep the stale one.
 */
export const revalidateAfterConflict: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

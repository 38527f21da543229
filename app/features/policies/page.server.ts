import type { AppLoadContext } from "~/lib/context";
import { readPolicy } from "./policies.server";
import type { PolicyName } from "./types";

/** What the page of a policy shows. */
export function policyPage(name: PolicyName, { env, locale }: AppLoadContext) {
  const operator = { name: env.OPERATOR_NAME ?? null, contact: env.OPERATOR_CONTACT ?? null };
  const policy = readPolicy(name, locale, operator);
  return {
    policy,
    template: operator.name === null || operator.contact === null,
    preview: {
      url: `${env.SITE_URL}/${name}`,
      title: policy.title,
      description: policy.lead,
      locale,
    },
  };
}

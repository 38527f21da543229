import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import accessibilityEn from "./texts/accessibility.en.server";
import accessibilityJa from "./texts/accessibility.ja.server";
import privacyEn from "./texts/privacy.en.server";
import privacyJa from "./texts/privacy.ja.server";
import termsEn from "./texts/terms.en.server";
import termsJa from "./texts/terms.ja.server";
import type { Block, Operator, Policy, PolicyName } from "./types";

export const POLICIES: Record<PolicyName, Record<Locale, Policy>> = {
  privacy: { ja: privacyJa, en: privacyEn },
  terms: { ja: termsJa, en: termsEn },
  accessibility: { ja: accessibilityJa, en: accessibilityEn },
};

/** A text in the reader's language, with the operator's name and contact put in. */
export function readPolicy(name: PolicyName, locale: Locale, operator: Operator): Policy {
  const words = translator(locale);
  const named: Record<string, string> = {
    operator: operator.name ?? words("policies.operatorMissing"),
    contact: operator.contact ?? words("policies.contactMissing"),
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (gap, key) => named[key] ?? gap);
  const fillBlock = (block: Block) => (typeof block === "string" ? fill(block) : block.map(fill));
  const policy = POLICIES[name][locale];
  return {
    ...policy,
    sections: policy.sections.map(({ title, blocks }) => ({
      title,
      blocks: blocks.map(fillBlock),
    })),
  };
}

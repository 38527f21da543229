/** The user guides: one page for each kind of user. Their words are in the dictionary `guide`. */
export const GUIDES = ["company", "talent", "admin"] as const;
export type GuideKind = (typeof GUIDES)[number];

export function isGuide(value: unknown): value is GuideKind {
  return GUIDES.some((kind) => kind === value);
}

export function guidePath(kind: GuideKind): string {
  return `/guide/${kind}`;
}

/** The steps of each guide in their order, and the page where the step is done. */
export const STEPS = {
  company: [
    { key: "company.steps.signup", to: "/signup?as=company" },
    { key: "company.steps.profile", to: "/company/profile" },
    { key: "company.steps.opening", to: "/company/openings/new" },
    { key: "company.steps.review", to: "/company/openings" },
    { key: "company.steps.candidates", to: "/company/openings" },
    { key: "company.steps.answer", to: "/company/matches" },
    { key: "company.steps.connect", to: "/company/matches" },
  ],
  talent: [
    { key: "talent.steps.signup", to: "/signup?as=talent" },
    { key: "talent.steps.profile", to: "/talent/profile" },
    { key: "talent.steps.hide", to: "/talent/profile/wishes" },
    { key: "talent.steps.card", to: "/talent/card" },
    { key: "talent.steps.openings", to: "/talent/openings" },
    { key: "talent.steps.apply", to: "/talent/matches" },
    { key: "talent.steps.connect", to: "/talent/matches" },
  ],
  admin: [
    { key: "admin.steps.queue", to: "/admin" },
    { key: "admin.steps.company", to: "/admin?kind=company" },
    { key: "admin.steps.match", to: "/admin/matches" },
    { key: "admin.steps.propose", to: "/admin?kind=opening" },
    { key: "admin.steps.contact", to: "/admin/matches?state=connected" },
    { key: "admin.steps.reference", to: "/admin/reference" },
  ],
} as const;

export const QUESTIONS = {
  company: ["company.faq.cost", "company.faq.pay", "company.faq.expire", "company.faq.stop"],
  talent: ["talent.faq.employer", "talent.faq.score", "talent.faq.level", "talent.faq.leave"],
  admin: ["admin.faq.two", "admin.faq.wrong", "admin.faq.personal"],
} as const;

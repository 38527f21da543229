/** What happens to matches after they have been opened. */

export type Act =
  | "approve"
  | "override"
  | "dismiss"
  | "companyAgrees"
  | "talentAgrees"
  | "companyDeclines"
  | "talentDeclines"
  | "companyReads"
  | "talentReads"
  | "adminReads";

/** Each act, and how many days after the one before. What would be today or later is still to come. */
export type Story = readonly (readonly [days: number, act: Act])[];

export const STORIES = {
  waiting: [],
  dismissed: [[2, "dismiss"]],
  introduced: [[1, "approve"]],
  overridden: [[2, "override"]],
  companyAgreed: [
    [1, "approve"],
    [2, "companyAgrees"],
  ],
  talentAgreed: [
    [2, "approve"],
    [1, "talentAgrees"],
  ],
  connected: [
    [1, "approve"],
    [1, "talentAgrees"],
    [2, "companyAgrees"],
    [1, "companyReads"],
    [1, "talentReads"],
  ],
  companyDeclined: [
    [1, "approve"],
    [3, "companyDeclines"],
  ],
  talentDeclined: [
    [2, "approve"],
    [2, "talentDeclines"],
  ],
  /** The company agreed first, and the talent then said no. */
  talentDeclinedLate: [
    [1, "approve"],
    [1, "companyAgrees"],
    [3, "talentDeclines"],
  ],
  talentWithdrew: [[1, "talentDeclines"]],
  companyWithdrew: [[2, "companyDeclines"]],
  /** An application that the company takes up, an invitation that the talent does. */
  takenUpByCompany: [
    [1, "approve"],
    [1, "companyAgrees"],
    [0, "companyReads"],
  ],
  takenUpByTalent: [
    [1, "approve"],
    [2, "talentAgrees"],
    [0, "talentReads"],
  ],
} as const satisfies Record<string, Story>;

export type StoryKey = keyof typeof STORIES;

/** Of the engine's five proposals, for openings published long ago and lately. */
export const ENGINE_OLD: readonly StoryKey[] = [
  "connected",
  "talentDeclined",
  "companyDeclined",
  "dismissed",
  "companyAgreed",
  "talentDeclinedLate",
  "connected",
  "companyDeclined",
  "talentAgreed",
  "dismissed",
  "introduced",
];
export const ENGINE_NEW: readonly StoryKey[] = [
  "talentAgreed",
  "introduced",
  "companyAgreed",
  "connected",
  "introduced",
  "companyDeclined",
  "dismissed",
];

export const APPLICATIONS: readonly StoryKey[] = [
  "waiting",
  "introduced",
  "takenUpByCompany",
  "companyDeclined",
  "dismissed",
  "talentWithdrew",
];
export const INVITATIONS: readonly StoryKey[] = [
  "introduced",
  "takenUpByTalent",
  "waiting",
  "talentDeclined",
  "companyWithdrew",
];
export const COORDINATED: readonly StoryKey[] = ["introduced", "talentAgreed", "companyAgreed"];

export interface ScriptedMatch {
  opening: string;
  origin: "application" | "invitation" | "coordinator";
  /** Days ago on which it was opened. */
  start: number;
  story: Story;
}

/** The matches of the demo account's talent. Nobody else's story is written by hand. */
export const DEMO_TALENT_MATCHES: readonly ScriptedMatch[] = [
  { opening: "minoriya-stock", origin: "invitation", start: 6, story: STORIES.introduced },
  { opening: "glovehig-samples", origin: "invitation", start: 5, story: STORIES.introduced },
  { opening: "nosemi-karte", origin: "coordinator", start: 4, story: STORIES.introduced },
  { opening: "hosomichi-rooms", origin: "application", start: 2, story: STORIES.waiting },
  {
    opening: "shirakabe-shared",
    origin: "application",
    start: 11,
    story: [...STORIES.takenUpByCompany, [1, "talentReads"], [2, "adminReads"]],
  },
  { opening: "yukiakari-photo", origin: "coordinator", start: 9, story: STORIES.talentDeclined },
  { opening: "sorairo-herd", origin: "coordinator", start: 15, story: STORIES.companyDeclined },
];

/** The engine's five for the demo account's firm, so that each state is there to be seen. */
export const DEMO_FIRM_STORIES: Readonly<Record<string, readonly StoryKey[]>> = {
  "minoriya-stock": [
    "talentAgreed",
    "connected",
    "introduced",
    "talentDeclinedLate",
    "companyAgreed",
  ],
  "minoriya-shop": ["connected", "introduced", "companyDeclined", "talentAgreed", "dismissed"],
};

/** Openings to which somebody applies whom a condition keeps out. */
export const NEAR_MISSES: Readonly<Record<string, { start: number; story: StoryKey }>> = {
  "kumano-border": { start: 3, story: "waiting" },
  "maniwa-boiler": { start: 9, story: "overridden" },
};

export const REASONS = {
  company: ["skills_differ", "conditions_differ", "schedule", "found_other", "plan_changed"],
  talent: [
    "conditions_differ",
    "schedule",
    "distance",
    "content_differs",
    "accepted_elsewhere",
    "personal",
  ],
} as const;

/** A coordinator's reason and words to whoever asked. */
export const DISMISSALS = [
  ["information_incomplete", "稼働できる時間をご本人に確かめている途中のため、今回は見送ります。"],
  ["other", "同じ方に別の募集を先にご紹介しているため、今回は見送ります。"],
  [
    "information_incomplete",
    "現地に伺える日数が分からず、判断できませんでした。確認でき次第、あらためてご案内します。",
  ],
  ["conflict_of_interest", "ご本人の勤め先との取引関係を確かめる必要があり、今回は見送ります。"],
  ["other", "経験の内容が募集の困りごとと少し離れているため、より近い方をご紹介します。"],
] as const;

export const APPROVAL_NOTES = [
  "業種の経験が近く、現場の言葉で話せそうです。",
  "初回の顔合わせには運営も同席します。",
  "開始の時期について、双方に確認済みです。",
  null,
  null,
  null,
] as const;

export const OVERRIDE_NOTE =
  "必須のスキルは一段階足りませんが、直近の案件の成果物を確認し、運営の技術相談員が最初の一か月を伴走することで紹介します。";

export const ADMIN_READ_REASON =
  "初回の打ち合わせの日程が決まらないと相談があり、双方に電話で調整するため。";

import { CLOSED, CONNECTED, EVERY, INTRODUCED, PROPOSED, type Rules } from "./match-rules";

/** What happens to a match when something happens to its opening. */
export const OPENINGS: Rules<
  | "pause the opening"
  | "resume the opening"
  | "close the opening"
  | "fill the opening"
  | "expire the opening"
  | "approve a material change"
  | "approve an immaterial change"
> = {
  "pause the opening": [
    {
      who: ["anonymous", "service"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["talent", "other talent", "other company", "admin"],
      outcomes: {
        "PT404 opening_not_found": EVERY,
      },
    },
    {
      who: ["owner", "editor"],
      outcomes: {
        "= ~opening_reviews ~openings": EVERY,
      },
    },
  ],
  "resume the opening": [
    {
      who: ["anonymous", "service"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["talent", "other talent", "other company", "admin"],
      outcomes: {
        "PT404 opening_not_found": EVERY,
      },
    },
    {
      who: ["owner", "editor"],
      outcomes: {
        "= ~opening_reviews ~openings": EVERY,
      },
    },
  ],
  "close the opening": [
    {
      who: ["anonymous", "service"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["talent", "other talent", "other company", "admin"],
      outcomes: {
        "PT404 opening_not_found": EVERY,
      },
    },
    {
      who: ["owner", "editor"],
      outcomes: {
        "= ~opening_reviews ~openings": ["none", "completed", ...CLOSED],
        "closed by system +close ~opening_reviews ~openings": [
          "connected",
          "negotiating",
          "agreed",
          "active",
          ...PROPOSED,
          ...INTRODUCED,
        ],
      },
    },
  ],
  "fill the opening": [
    {
      who: ["anonymous", "service"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["talent", "other talent", "other company", "admin"],
      outcomes: {
        "PT404 opening_not_found": EVERY,
      },
    },
    {
      who: ["owner", "editor"],
      outcomes: {
        "= ~opening_reviews ~openings": ["none", "completed", ...CLOSED],
        "closed by system +close ~opening_reviews ~openings": [
          "connected",
          "negotiating",
          "agreed",
          "active",
          ...PROPOSED,
          ...INTRODUCED,
        ],
      },
    },
  ],
  "expire the opening": [
    {
      who: ["anonymous", "talent", "other talent", "owner", "editor", "other company", "admin"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["service"],
      outcomes: {
        "= ~opening_reviews ~openings": ["none", ...CONNECTED, ...CLOSED],
        "closed by system +close ~opening_reviews ~openings": [...PROPOSED, ...INTRODUCED],
      },
    },
  ],
  "approve a material change": [
    {
      who: ["anonymous", "service"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["talent", "other talent", "owner", "editor", "other company"],
      outcomes: {
        "PT403 not_an_administrator": EVERY,
      },
    },
    {
      who: ["admin"],
      outcomes: {
        "= ~admin_actions ~opening_reviews ~opening_revisions ~openings": [
          "none",
          ...CONNECTED,
          ...CLOSED,
        ],
        "= ~admin_actions ~match_explanations ~matches ~opening_reviews ~opening_revisions ~openings":
          [
            "proposed by the engine",
            "proposed by invitation",
            "proposed by the coordinator",
            "introduced",
            "introduced, company agreed",
          ],
        "= +consent_void ~admin_actions ~match_consents ~match_explanations ~matches ~opening_reviews ~opening_revisions ~openings":
          ["proposed by application", "proposed, both asked", "introduced, talent agreed"],
      },
    },
  ],
  "approve an immaterial change": [
    {
      who: ["anonymous", "service"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["talent", "other talent", "owner", "editor", "other company"],
      outcomes: {
        "PT403 not_an_administrator": EVERY,
      },
    },
    {
      who: ["admin"],
      outcomes: {
        "= ~admin_actions ~opening_reviews ~opening_revisions ~openings": [
          "none",
          ...CONNECTED,
          ...CLOSED,
        ],
        "= ~admin_actions ~match_explanations ~matches ~opening_reviews ~opening_revisions ~openings":
          [...PROPOSED, ...INTRODUCED],
      },
    },
  ],
};

import { CLOSED, CONNECTED, EVERY, INTRODUCED, PROPOSED, type Rules } from "./match-rules";

/** Deciding on a match, and reading the other side's contact details. */
export const DECIDING: Rules<"approve" | "dismiss" | "agree" | "decline" | "read the contacts"> = {
  approve: [
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
        "PT404 match_not_found": ["none"],
        "introduced +approve ~admin_actions": [
          "proposed by the engine",
          "proposed by application",
          "proposed by invitation",
          "proposed by the coordinator",
        ],
        "connected +approve +connect ~admin_actions": ["proposed, both asked"],
        "=": [...INTRODUCED, ...CONNECTED],
        "PT409 match_closed": CLOSED,
      },
    },
  ],
  dismiss: [
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
        "PT404 match_not_found": ["none"],
        "closed by admin +dismiss ~admin_actions": PROPOSED,
        "PT409 match_already_introduced": [...INTRODUCED, ...CONNECTED],
        "PT409 match_closed": [
          "closed by the company",
          "closed by the talent",
          "closed by the system",
        ],
        "=": ["closed by an administrator", "closed by an administrator, unseen"],
      },
    },
  ],
  agree: [
    {
      who: ["anonymous", "service"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["talent"],
      outcomes: {
        "PT404 match_not_found": [
          "none",
          "proposed by the engine",
          "proposed by invitation",
          "proposed by the coordinator",
          "closed by an administrator, unseen",
        ],
        "PT409 match_not_introduced": ["proposed by application", "proposed, both asked"],
        "= +consent ~match_consents": ["introduced"],
        "connected +consent +connect ~match_consents": ["introduced, company agreed"],
        "=": ["introduced, talent agreed", ...CONNECTED],
        "PT409 match_closed": [
          "closed by the company",
          "closed by the talent",
          "closed by an administrator",
          "closed by the system",
        ],
      },
    },
    {
      who: ["other talent", "other company", "admin"],
      outcomes: {
        "PT404 match_not_found": EVERY,
      },
    },
    {
      who: ["owner", "editor"],
      outcomes: {
        "PT404 match_not_found": [
          "none",
          "proposed by the engine",
          "proposed by application",
          "proposed by the coordinator",
          "closed by an administrator",
          "closed by an administrator, unseen",
        ],
        "PT409 match_not_introduced": ["proposed by invitation", "proposed, both asked"],
        "= +consent ~match_consents": ["introduced"],
        "=": ["introduced, company agreed", ...CONNECTED],
        "connected +consent +connect ~match_consents": ["introduced, talent agreed"],
        "PT409 match_closed": [
          "closed by the company",
          "closed by the talent",
          "closed by the system",
        ],
      },
    },
  ],
  decline: [
    {
      who: ["anonymous", "service"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["talent"],
      outcomes: {
        "PT404 match_not_found": [
          "none",
          "proposed by the engine",
          "proposed by invitation",
          "proposed by the coordinator",
          "closed by an administrator, unseen",
        ],
        "closed by talent +withdraw": [
          "proposed by application",
          "proposed, both asked",
          "introduced, talent agreed",
        ],
        "closed by talent +decline": ["introduced", "introduced, company agreed"],
        "PT409 match_connected": CONNECTED,
        "PT409 match_closed": [
          "closed by the company",
          "closed by an administrator",
          "closed by the system",
        ],
        "=": ["closed by the talent"],
      },
    },
    {
      who: ["other talent", "other company", "admin"],
      outcomes: {
        "PT404 match_not_found": EVERY,
      },
    },
    {
      who: ["owner", "editor"],
      outcomes: {
        "PT404 match_not_found": [
          "none",
          "proposed by the engine",
          "proposed by application",
          "proposed by the coordinator",
          "closed by an administrator",
          "closed by an administrator, unseen",
        ],
        "closed by company +withdraw": [
          "proposed by invitation",
          "proposed, both asked",
          "introduced, company agreed",
        ],
        "closed by company +decline": ["introduced", "introduced, talent agreed"],
        "PT409 match_connected": CONNECTED,
        "=": ["closed by the company"],
        "PT409 match_closed": ["closed by the talent", "closed by the system"],
      },
    },
  ],
  "read the contacts": [
    {
      who: ["anonymous", "service"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["talent"],
      outcomes: {
        "PT404 match_not_found": [
          "none",
          "proposed by the engine",
          "proposed by invitation",
          "proposed by the coordinator",
          "closed by an administrator, unseen",
        ],
        "PT409 not_connected": [
          "proposed by application",
          "proposed, both asked",
          "closed by the company",
          "closed by the talent",
          "closed by an administrator",
          "closed by the system",
          ...INTRODUCED,
        ],
        "= ~disclosures": CONNECTED,
      },
    },
    {
      who: ["other talent", "other company"],
      outcomes: {
        "PT404 match_not_found": EVERY,
      },
    },
    {
      who: ["owner", "editor"],
      outcomes: {
        "PT404 match_not_found": [
          "none",
          "proposed by the engine",
          "proposed by application",
          "proposed by the coordinator",
          "closed by an administrator",
          "closed by an administrator, unseen",
        ],
        "PT409 not_connected": [
          "proposed by invitation",
          "proposed, both asked",
          "closed by the company",
          "closed by the talent",
          "closed by the system",
          ...INTRODUCED,
        ],
        "= ~disclosures": CONNECTED,
      },
    },
    {
      who: ["admin"],
      outcomes: {
        "PT404 match_not_found": ["none"],
        "PT409 not_connected": [...PROPOSED, ...INTRODUCED, ...CLOSED],
        "= ~admin_actions ~disclosures": CONNECTED,
      },
    },
  ],
};

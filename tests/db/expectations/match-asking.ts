import { CLOSED, CONNECTED, EVERY, INTRODUCED, PROPOSED, type Rules } from "./match-rules";

/** Asking for a match: who may, and what becomes of it. product.md, "A match's life". */
export const ASKING: Rules<"apply" | "invite" | "propose" | "propose the best"> = {
  apply: [
    {
      who: ["anonymous", "service"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["talent"],
      outcomes: {
        "proposed +apply ~match_consents": [
          "none",
          "closed by the talent",
          "closed by an administrator, unseen",
        ],
        // What nobody has asked for yet is an application from now on.
        "= +apply ~match_consents ~matches": [
          "proposed by the engine",
          "proposed by the coordinator",
        ],
        "= +consent ~match_consents ~matches": ["proposed by invitation"],
        "=": [
          "proposed by application",
          "proposed, both asked",
          "introduced, talent agreed",
          ...CONNECTED,
        ],
        "= +consent ~match_consents": ["introduced"],
        "connected +consent +connect ~match_consents": ["introduced, company agreed"],
        "PT409 pair_closed": [
          "closed by the company",
          "closed by an administrator",
          "closed by the system",
        ],
      },
    },
    {
      who: ["other talent"],
      outcomes: {
        // Whom the firm has not seen gets a name with its match.
        "= +apply ~match_consents ~matches ~private.candidate_codes ~private.candidate_handles":
          EVERY,
      },
    },
    {
      who: ["owner", "editor", "other company", "admin"],
      outcomes: {
        "PT409 profile_not_active": EVERY,
      },
    },
  ],
  invite: [
    {
      who: ["anonymous", "service"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["talent", "other talent", "other company", "admin"],
      outcomes: {
        "PT404 candidate_not_found": EVERY,
      },
    },
    {
      who: ["owner", "editor"],
      outcomes: {
        "proposed +invite ~match_consents": ["none", "closed by the company"],
        "= +invite ~match_consents ~matches": [
          "proposed by the engine",
          "proposed by the coordinator",
        ],
        "= +consent ~match_consents ~matches": ["proposed by application"],
        "=": [
          "proposed by invitation",
          "proposed, both asked",
          "introduced, company agreed",
          ...CONNECTED,
        ],
        "= +consent ~match_consents": ["introduced"],
        "connected +consent +connect ~match_consents": ["introduced, talent agreed"],
        "PT409 pair_closed": ["closed by the talent", "closed by the system"],
        "PT409 candidate_unavailable": [
          "closed by an administrator",
          "closed by an administrator, unseen",
        ],
      },
    },
  ],
  propose: [
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
        "proposed +propose ~admin_actions": [
          "none",
          "closed by an administrator",
          "closed by an administrator, unseen",
        ],
        "=": [...PROPOSED, ...INTRODUCED, ...CONNECTED],
        "PT409 pair_closed": [
          "closed by the company",
          "closed by the talent",
          "closed by the system",
        ],
      },
    },
  ],
  "propose the best": [
    {
      who: ["anonymous", "talent", "other talent", "owner", "editor", "other company", "admin"],
      outcomes: {
        "42501": EVERY,
      },
    },
    {
      who: ["service"],
      outcomes: {
        "proposed +propose ~openings": ["none"],
        "= ~openings": [...PROPOSED, ...INTRODUCED, ...CONNECTED, ...CLOSED],
      },
    },
  ],
};

import type { TableRule } from "./types";

/** Openings: published ones are for everyone, the rest for the firm and administrators. */
export const OPENING_TABLES: Record<string, TableRule> = {
  openings: {
    grants: { anon: "select", authenticated: "select", service_role: "all" },
    policies: ["select anon", "select authenticated"],
    label: "id",
    visible: [
      {
        to: ["anonymous", "newcomer", "talent", "other talent"],
        rows: ["firm opening", "rival opening"],
      },
      {
        to: ["owner", "editor"],
        rows: ["firm draft", "firm opening", "firm paused", "rival opening"],
      },
      { to: ["other company"], rows: ["firm opening", "rival draft", "rival opening"] },
      {
        to: ["admin", "service"],
        rows: [
          "applicant opening",
          "firm draft",
          "firm opening",
          "firm paused",
          "rival draft",
          "rival opening",
        ],
      },
    ],
  },
  opening_revisions: {
    grants: { anon: "select", authenticated: "select", service_role: "all" },
    policies: ["select anon", "select authenticated"],
    label: "opening_id, revision, state",
    visible: [
      {
        to: ["anonymous", "newcomer", "talent", "other talent"],
        rows: ["firm opening 1 approved", "rival opening 1 approved"],
      },
      {
        to: ["owner", "editor"],
        rows: [
          "firm draft 1 draft",
          "firm opening 1 approved",
          "firm paused 1 approved",
          "rival opening 1 approved",
        ],
      },
      {
        to: ["other company"],
        rows: ["firm opening 1 approved", "rival draft 1 draft", "rival opening 1 approved"],
      },
      {
        to: ["admin"],
        rows: [
          "applicant opening 1 submitted",
          "firm opening 1 approved",
          "firm paused 1 approved",
          "rival opening 1 approved",
        ],
      },
      {
        to: ["service"],
        rows: [
          "applicant opening 1 submitted",
          "firm draft 1 draft",
          "firm opening 1 approved",
          "firm paused 1 approved",
          "rival draft 1 draft",
          "rival opening 1 approved",
        ],
      },
    ],
  },
  opening_requirements: {
    grants: { anon: "select", authenticated: "select", service_role: "all" },
    policies: ["select anon", "select authenticated"],
    label: "opening_id, revision",
    visible: [
      {
        to: ["anonymous", "newcomer", "talent", "other talent"],
        rows: ["firm opening 1 ×2", "rival opening 1 ×2"],
      },
      {
        to: ["owner", "editor"],
        rows: ["firm draft 1 ×2", "firm opening 1 ×2", "firm paused 1 ×2", "rival opening 1 ×2"],
      },
      {
        to: ["other company"],
        rows: ["firm opening 1 ×2", "rival draft 1 ×2", "rival opening 1 ×2"],
      },
      {
        to: ["admin"],
        rows: [
          "applicant opening 1 ×2",
          "firm opening 1 ×2",
          "firm paused 1 ×2",
          "rival opening 1 ×2",
        ],
      },
      {
        to: ["service"],
        rows: [
          "applicant opening 1 ×2",
          "firm draft 1 ×2",
          "firm opening 1 ×2",
          "firm paused 1 ×2",
          "rival draft 1 ×2",
          "rival opening 1 ×2",
        ],
      },
    ],
  },
  opening_reviews: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "opening_id, action",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "talent", "other talent"], rows: [] },
      {
        to: ["owner", "editor"],
        rows: [
          "firm opening approved",
          "firm opening submitted",
          "firm paused approved",
          "firm paused paused",
          "firm paused submitted",
        ],
      },
      { to: ["other company"], rows: ["rival opening approved", "rival opening submitted"] },
      {
        to: ["admin", "service"],
        rows: [
          "applicant opening submitted",
          "firm opening approved",
          "firm opening submitted",
          "firm paused approved",
          "firm paused paused",
          "firm paused submitted",
          "rival opening approved",
          "rival opening submitted",
        ],
      },
    ],
  },
};

import type { TableRule } from "./types";

/** Matches: a firm reads no row that names a talent. */
export const MATCH_TABLES: Record<string, TableRule> = {
  matches: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "id",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "owner", "editor", "other company"], rows: [] },
      { to: ["talent"], rows: ["connected", "introduced"] },
      { to: ["other talent"], rows: ["applied"] },
      { to: ["admin", "service"], rows: ["applied", "connected", "introduced", "unseen"] },
    ],
  },
  match_events: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "match_id, action",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "talent", "other talent", "owner", "editor", "other company"], rows: [] },
      {
        to: ["admin", "service"],
        rows: [
          "applied apply",
          "connected apply",
          "connected approve",
          "connected connect",
          "connected consent",
          "introduced approve",
          "introduced propose",
          "unseen propose",
        ],
      },
    ],
  },
  match_consents: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "match_id, side",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "editor", "other company"], rows: [] },
      { to: ["talent"], rows: ["connected talent"] },
      { to: ["other talent"], rows: ["applied talent"] },
      { to: ["owner"], rows: ["connected company"] },
      {
        to: ["admin", "service"],
        rows: ["applied talent", "connected company", "connected talent"],
      },
    ],
  },
  match_explanations: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "match_id, viewer",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer"], rows: [] },
      { to: ["talent"], rows: ["connected talent", "introduced talent"] },
      { to: ["other talent"], rows: ["applied talent"] },
      { to: ["owner", "editor"], rows: ["connected company"] },
      { to: ["other company"], rows: ["introduced company"] },
      {
        to: ["admin"],
        rows: ["applied admin", "connected admin", "introduced admin", "unseen admin"],
      },
      {
        to: ["service"],
        rows: [
          "applied admin",
          "applied company",
          "applied talent",
          "connected admin",
          "connected company",
          "connected talent",
          "introduced admin",
          "introduced company",
          "introduced talent",
          "unseen admin",
          "unseen company",
          "unseen talent",
        ],
      },
    ],
  },
  disclosures: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "match_id, reader_side",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "other talent", "owner", "editor", "other company"], rows: [] },
      { to: ["talent"], rows: ["connected admin", "connected company"] },
      {
        to: ["admin", "service"],
        rows: ["connected admin", "connected company", "connected talent"],
      },
    ],
  },
  "private.candidate_handles": {
    grants: {},
    policies: [],
    label: "talent_id",
    visible: [
      {
        to: [
          "anonymous",
          "newcomer",
          "talent",
          "other talent",
          "owner",
          "editor",
          "other company",
          "admin",
          "service",
        ],
        rows: "42501",
      },
    ],
  },
};

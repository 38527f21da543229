import type { TableRule } from "./types";

const VISITORS = [
  "anonymous",
  "newcomer",
  "talent",
  "other talent",
  "owner",
  "editor",
  "other company",
  "admin",
] as const;

/** Members of firms, and what a deletion does. */
export const MEMBER_TABLES: Record<string, TableRule> = {
  company_invitations: {
    grants: { service_role: "all" },
    policies: [],
    label: "company_id, role",
    visible: [
      { to: [...VISITORS], rows: "42501" },
      { to: ["service"], rows: ["firm editor", "rival owner"] },
    ],
  },
  company_member_events: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "company_id, action",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "talent", "other talent"], rows: [] },
      { to: ["owner", "editor"], rows: ["firm invited"] },
      { to: ["other company"], rows: ["rival invited"] },
      { to: ["admin", "service"], rows: ["firm invited", "rival invited"] },
    ],
  },
  "private.invitation_tokens": {
    grants: {},
    policies: [],
    label: "1",
    visible: [{ to: [...VISITORS, "service"], rows: "42501" }],
  },
  "private.former_members": {
    grants: {},
    policies: [],
    label: "1",
    visible: [{ to: [...VISITORS, "service"], rows: "42501" }],
  },
  "private.account_references": {
    grants: {},
    policies: [],
    label: "1",
    visible: [{ to: [...VISITORS, "service"], rows: "42501" }],
  },
};

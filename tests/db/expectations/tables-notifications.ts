import type { TableRule } from "./types";

/** What people are told: each sees their own, and no one writes. */
export const NOTIFICATION_TABLES: Record<string, TableRule> = {
  notifications: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    // Whose they are; who is told of what is the matter of notifications.*.test.ts.
    label: "distinct account_id",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer"], rows: ["newcomer"] },
      { to: ["other talent"], rows: [] },
      { to: ["talent"], rows: ["talent"] },
      { to: ["owner"], rows: ["firm owner"] },
      { to: ["editor"], rows: ["firm editor"] },
      { to: ["other company"], rows: ["rival owner"] },
      { to: ["admin"], rows: ["admin"] },
      {
        to: ["service"],
        rows: [
          "admin",
          "firm editor",
          "firm owner",
          "newcomer",
          "rival editor",
          "rival owner",
          "talent",
        ],
      },
    ],
  },
  "private.notification_kinds": {
    grants: {},
    policies: [],
    label: "kind",
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

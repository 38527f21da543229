import type { TableRule } from "./types";

/** Accounts, administrators, firms and what they share with nobody. */
export const ACCOUNT_TABLES: Record<string, TableRule> = {
  accounts: {
    grants: { authenticated: "select, update(locale)", service_role: "all" },
    policies: ["select authenticated", "update authenticated"],
    label: "id",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer"], rows: ["newcomer"] },
      { to: ["talent"], rows: ["talent"] },
      { to: ["other talent"], rows: ["other talent"] },
      { to: ["owner"], rows: ["firm owner"] },
      { to: ["editor"], rows: ["firm editor"] },
      { to: ["other company"], rows: ["rival owner"] },
      { to: ["admin"], rows: ["admin"] },
      {
        to: ["service"],
        rows: [
          "admin",
          "applicant editor",
          "applicant owner",
          "firm editor",
          "firm owner",
          "hider",
          "newcomer",
          "other talent",
          "rival editor",
          "rival owner",
          "talent",
        ],
      },
    ],
  },
  admins: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "account_id",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "talent", "other talent", "owner", "editor", "other company"], rows: [] },
      { to: ["admin", "service"], rows: ["admin"] },
    ],
  },
  admin_actions: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "action, subject_id",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "talent", "other talent", "owner", "editor", "other company"], rows: [] },
      {
        to: ["admin", "service"],
        rows: [
          "approve connected",
          "approve firm",
          "approve firm opening",
          "approve firm paused",
          "approve introduced",
          "approve rival",
          "approve rival opening",
          "propose introduced",
          "propose unseen",
          "read_contacts connected",
        ],
      },
    ],
  },
  mail_outbox: {
    grants: { service_role: "all" },
    policies: [],
    label: "subject",
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
        ],
        rows: "42501",
      },
      { to: ["service"], rows: ["x", "招待"] },
    ],
  },
  companies: {
    grants: { anon: "select", authenticated: "select", service_role: "all" },
    policies: ["select anon", "select authenticated"],
    label: "id",
    visible: [
      {
        to: ["anonymous", "newcomer", "talent", "other talent", "owner", "editor", "other company"],
        rows: ["firm", "rival"],
      },
      { to: ["admin", "service"], rows: ["applicant", "firm", "rival"] },
    ],
  },
  company_members: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "company_id, account_id",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "talent", "other talent"], rows: [] },
      { to: ["owner", "editor"], rows: ["firm firm editor", "firm firm owner"] },
      { to: ["other company"], rows: ["rival rival editor", "rival rival owner"] },
      {
        to: ["admin", "service"],
        rows: [
          "applicant applicant editor",
          "applicant applicant owner",
          "firm firm editor",
          "firm firm owner",
          "rival rival editor",
          "rival rival owner",
        ],
      },
    ],
  },
  company_contacts: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "company_id",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "talent", "other talent", "admin"], rows: [] },
      { to: ["owner", "editor"], rows: ["firm"] },
      { to: ["other company"], rows: ["rival"] },
      { to: ["service"], rows: ["applicant", "firm", "rival"] },
    ],
  },
  company_reviews: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "company_id, action",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "talent", "other talent"], rows: [] },
      { to: ["owner", "editor"], rows: ["firm approved", "firm submitted"] },
      { to: ["other company"], rows: ["rival approved", "rival submitted"] },
      {
        to: ["admin", "service"],
        rows: [
          "applicant submitted",
          "firm approved",
          "firm submitted",
          "rival approved",
          "rival submitted",
        ],
      },
    ],
  },
};

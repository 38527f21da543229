import type { TableRule } from "./types";

/** Talents: no firm reads any of these tables. */
export const TALENT_TABLES: Record<string, TableRule> = {
  talent_profiles: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "account_id",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "owner", "editor", "other company"], rows: [] },
      { to: ["talent"], rows: ["talent"] },
      { to: ["other talent"], rows: ["other talent"] },
      { to: ["admin", "service"], rows: ["hider", "other talent", "talent"] },
    ],
  },
  talent_private: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "account_id",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "owner", "editor", "other company", "admin"], rows: [] },
      { to: ["talent"], rows: ["talent"] },
      { to: ["other talent"], rows: ["other talent"] },
      { to: ["service"], rows: ["hider", "other talent", "talent"] },
    ],
  },
  talent_hidden_firms: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "account_id, name",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      {
        to: ["newcomer", "talent", "other talent", "owner", "editor", "other company", "admin"],
        rows: [],
      },
      { to: ["service"], rows: ["hider （株）山田製作所"] },
    ],
  },
  talent_skills: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "account_id",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "owner", "editor", "other company"], rows: [] },
      { to: ["talent"], rows: ["talent ×2"] },
      { to: ["other talent"], rows: ["other talent ×2"] },
      { to: ["admin", "service"], rows: ["hider ×2", "other talent ×2", "talent ×2"] },
    ],
  },
  talent_learning: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "account_id",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "owner", "editor", "other company"], rows: [] },
      { to: ["talent"], rows: ["talent"] },
      { to: ["other talent"], rows: ["other talent"] },
      { to: ["admin", "service"], rows: ["hider", "other talent", "talent"] },
    ],
  },
  talent_industries: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "account_id, kind",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "owner", "editor", "other company"], rows: [] },
      { to: ["talent"], rows: ["talent experience", "talent interest"] },
      { to: ["other talent"], rows: ["other talent experience", "other talent interest"] },
      {
        to: ["admin", "service"],
        rows: [
          "hider experience",
          "hider interest",
          "other talent experience",
          "other talent interest",
          "talent experience",
          "talent interest",
        ],
      },
    ],
  },
  talent_themes: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "account_id, kind",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "owner", "editor", "other company"], rows: [] },
      { to: ["talent"], rows: ["talent experience", "talent interest"] },
      { to: ["other talent"], rows: ["other talent experience", "other talent interest"] },
      {
        to: ["admin", "service"],
        rows: [
          "hider experience",
          "hider interest",
          "other talent experience",
          "other talent interest",
          "talent experience",
          "talent interest",
        ],
      },
    ],
  },
  talent_prefectures: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "account_id, kind",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "owner", "editor", "other company"], rows: [] },
      { to: ["talent"], rows: ["talent tied", "talent wished"] },
      { to: ["other talent"], rows: ["other talent tied", "other talent wished"] },
      {
        to: ["admin", "service"],
        rows: [
          "hider tied",
          "hider wished",
          "other talent tied",
          "other talent wished",
          "talent tied",
          "talent wished",
        ],
      },
    ],
  },
};

/** The three accounts that visitors of a demonstration may use. Everybody else cannot log in. */

export const DEMO_PASSWORD = "musubi-demo-2026";

export const DEMO_ACCOUNTS = {
  company: "company@demo.musubi.example",
  talent: "talent@demo.musubi.example",
  admin: "admin@demo.musubi.example",
} as const;

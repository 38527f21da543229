import type ja from "../ja/shell";
import type { Words } from "../types";

export default {
  skip: "Skip to the content",
  mainNavigation: "Main menu",
  menu: "Menu",
  footerNavigation: "Footer menu",
  breadcrumbs: "You are here",
  home: "Home",
  language: "Language",
  login: "Log in",
  signup: "Sign up",
  logout: "Log out",
  account: "Account",
  signedInAs: "Signed in as {email}",
  nav: {
    company: "Company home",
    companyOpenings: "Openings",
    companyMatches: "Matches",
    companyProfile: "Company profile",
    talent: "Talent home",
    talentOpenings: "Find openings",
    talentMatches: "Matches",
    talentProfile: "Profile",
    admin: "Operator home",
    adminReviews: "Reviews",
    adminMatches: "Matches",
  },
  footer: {
    about: "Musubi is open-source software that ties regional firms and digital talent together.",
    licence: "Published under the Apache License 2.0.",
    demoMail: "Outgoing mail (demo)",
  },
  pagination: { label: "Pages", first: "First page", next: "Next page" },
  notices: {
    saved: "Saved.",
    submitted: "Submitted. The operator will now review it.",
    sent: "Sent.",
    deleted: "Deleted.",
    loggedOut: "You have logged out.",
    passwordChanged: "Your password has been changed.",
  },
} satisfies Words<typeof ja>;

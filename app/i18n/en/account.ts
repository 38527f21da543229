import type ja from "../ja/account";
import type { Words } from "../types";

export default {
  title: "Account settings",
  lead: "You are signed in as {email}.",
  roles: {
    title: "How you use Musubi, and who sees you",
    talentLead: "These pages decide who sees your talent profile, and when.",
    hide: "Hide your profile from a firm",
    pause: "Publish or pause your profile",
    card: "See yourself as firms see you",
    addCompany: "Also use Musubi as a company or organisation",
    addTalent: "Also use Musubi as digital talent",
  },
  email: {
    title: "Change your e-mail address",
    lead: "We send a confirmation to the new address. Until you confirm it with the link in that message, your present address stays. We also send a notice to the present one.",
    new: "New e-mail address",
    newHint: "For example name@example.jp",
    password: "Current password (to change the address)",
    submit: "Send the confirmation",
  },
  password: {
    title: "Change your password",
    lead: "Changing it logs you out on your other devices.",
    current: "Current password",
    new: "New password",
    newHint:
      "At least {min} characters. Three words in a row make a password that is long, safe and easy to remember.",
    forgot: "You do not know your current password?",
    submit: "Change the password",
  },
  language: {
    title: "Language",
    lead: "The language of the pages and of the mails that we send you.",
    label: "Language to use",
    submit: "Use this language",
  },
  sessions: {
    title: "Where you are logged in",
    lead: "If there is one you do not recognise, log it out and change your password. We do not record devices or places, so you see times only.",
    since: "Logged in on {at}",
    used: "Last seen on {at}",
    here: "This device",
    end: "Log it out",
    endOthers: "Log out everywhere but here",
  },
  deletion: {
    title: "Delete your account",
    teaser:
      "What you entered is deleted and cannot be brought back. The next page tells what goes and what stays.",
    open: "Go on to deleting the account",
    lead: "A deletion cannot be undone. Please read the following before you go on.",
    ownerTitle: "A company has to be handed over or closed first",
    ownerText:
      "You are the only owner of: {names}. On the members page, make somebody else an owner, or close the company.",
    toMembers: "Go to the members",
    adminTitle: "Another administrator is needed first",
    adminText:
      "You are the only administrator, so your account cannot be deleted. Please have somebody else appointed first.",
    pauseTitle: "For a break, pausing your profile is enough",
    pauseText:
      "While it is paused, firms do not see you among their candidates. Everything you entered stays, and you can go on at any time.",
    pause: "Go to where it is paused",
    goes: "What is deleted",
    goesLogin: "Your e-mail address, your password and where you are logged in",
    goesProfile:
      "Your whole talent profile: name, contact details, employer, skills, qualifications, wishes, saved openings and searches",
    goesMatches:
      "{count, plural, one {Your open match} other {Your # open matches}}: closed “because an account was deleted”, which the other side is told",
    goesMemberships:
      "{count, plural, one {Your membership of a company} other {Your memberships of # companies}}",
    goesNotices: "The notices you received, and mails that have not been sent yet",
    stays: "What stays",
    staysPoints: {
      pseudonym:
        "The course of matches and the record of consents, under a number that is not tied to your name or address; they count in the statistics",
      disclosures: "The record of who read contact details and when, under the same number",
      firm: "What you wrote on behalf of a company: it belongs to the company",
      backups: "The operator’s backups, until the period that the operator has set is over",
    },
    formTitle: "Delete the account",
    email: "Your e-mail address",
    emailHint: "To confirm, please enter {email}.",
    password: "Current password",
    submit: "Delete the account",
    question: "Your account will be deleted. This cannot be undone.",
    confirm: "Delete it now",
  },
  mails: {
    emailChange: {
      subject: "[Musubi] A change of your e-mail address was requested",
      text: "Somebody asked to change the e-mail address of your account. It changes once the message to the new address is confirmed.",
      otherwise:
        "If this was not you, somebody else may know your password. Please change it at once.",
    },
    passwordChanged: {
      subject: "[Musubi] Your password has been changed",
      text: "The password of your account has been changed. Other devices have been logged out.",
      otherwise:
        "If this was not you, please reset it at once: “Forgot your password?” on the log-in page.",
    },
    deleted: {
      subject: "[Musubi] Your account has been deleted",
      text: "As you asked, your account has been deleted. Thank you for having been with us.",
      otherwise: "If this was not you, please contact the operator.",
    },
  },
} satisfies Words<typeof ja>;

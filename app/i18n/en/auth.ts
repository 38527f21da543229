import type ja from "../ja/auth";
import type { Words } from "../types";

export default {
  email: "E-mail address",
  emailHint: "For example name@example.jp",
  password: "Password",
  newPassword: "New password",
  passwordHint:
    "At least {min} characters. Three words in a row make a password that is long, safe and easy to remember.",
  login: {
    title: "Log in",
    ended:
      "You have been logged out for safety, and nothing was saved yet. Log in to return to the page.",
    submit: "Log in",
    forgot: "Forgot your password?",
    noAccount: "New to Musubi?",
    signup: "Sign up",
  },
  signup: {
    title: "Sign up",
    lead: "An e-mail address and a password are all it takes. The details follow, a little at a time.",
    kind: "How will you use Musubi?",
    kindHint: "You can add the other one later.",
    company: "As a company or organisation",
    companyHint: "Describe a digital problem and find people who can help.",
    talent: "As digital talent",
    talentHint: "Enter your experience and wishes and find work in the regions.",
    terms: "I agree to the terms of use and the privacy policy",
    termsWhole: "The whole terms of use (opens in a new tab)",
    privacyWhole: "The whole privacy policy (opens in a new tab)",
    termsRead: "Read the main points of the terms and the privacy policy",
    submit: "Sign up",
    haveAccount: "Already signed up?",
    login: "Log in",
    checkMailTitle: "Please check your mail",
    checkMail:
      "We have sent you a message that tells you how to continue. If it does not arrive, please check your spam folder and the spelling of the address.",
  },
  termsPoints: {
    contact:
      "Name, phone number and e-mail address are disclosed only to the other side, and only after both sides have agreed.",
    profile:
      "Firms see talent profiles without name or employer. You can hide your profile from certain firms.",
    review: "A coordinator of the operator reviews openings and introductions.",
    statistics:
      "Sex and age are optional. They are used only in sums that identify nobody, and never for matching.",
    leave:
      "When you close your account, what you entered is deleted. Only the record of disclosures remains, in a form that does not identify you.",
  },
  forgot: {
    title: "Reset your password",
    lead: "Please enter the e-mail address that you signed up with. We will send you instructions.",
    submit: "Send instructions",
    sentTitle: "Please check your mail",
    sent: "If this address has an account, instructions are on their way. If they do not arrive, please check your spam folder and the spelling of the address.",
    backToLogin: "Back to the log-in page",
  },
  confirm: {
    title: "Confirm your e-mail address",
    lead: "Press the button below to finish.",
    brokenLead:
      "This link could not be read. Please check that the address in the message was not cut off.",
    submit: "Confirm and continue",
    login: "Go to the log-in page",
    halfTitle: "Please confirm at the other address too",
    halfLead:
      "For your safety both your present and your new address confirm. Please open the link in the other mail as well.",
  },
  reset: {
    title: "Choose a new password",
    lead: "Changing the password logs you out on your other devices.",
    submit: "Use this password",
    expiredTitle: "Please ask for the instructions once more",
    expired:
      "This page opens through the link that we send by e-mail. The link is valid for one hour.",
    again: "Ask for instructions",
  },
  welcome: {
    title: "Welcome. Please choose where to start",
    lead: "You can add the other one later.",
    company: "Use Musubi as a company or organisation",
    companyText: "Enter your company and describe your digital problem in your own words.",
    companyAction: "Enter the company",
    talent: "Use Musubi as digital talent",
    talentText:
      "Enter your experience and wishes in five short steps and find work in the regions.",
    talentAction: "Enter your profile",
  },
  demoMail: {
    title: "Outgoing mail",
    badge: "Demo",
    lead: "Only the computer that runs this trial can see this list. In production the mails are sent.",
    to: "To {address} ({at})",
    none: "No mail yet",
    noneHint: "It appears here, for example when someone resets a password.",
  },
} satisfies Words<typeof ja>;

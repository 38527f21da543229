import type { Policy } from "../types";

export default {
  title: "Privacy policy",
  lead: "What is stored and why, who sees it, and when it goes.",
  revisedOn: "2026-11-27",
  sections: [
    {
      title: "1. Operator",
      blocks: [
        "Personal information on this site is in the care of {operator}. For questions, and to ask for disclosure, correction, suspension of use or deletion, turn to {contact}.",
      ],
    },
    {
      title: "2. What is stored",
      blocks: [
        [
          "Account: e-mail address, password (in a form that cannot be turned back), language, how notices are mailed, time of registration, times of log-ins and of last use.",
          "Talent: name and its reading, e-mail address for contact, telephone number (optional), employer (optional), prefecture, skills and their evidence, qualifications and their numbers, experience of industries and themes, skills to learn, wishes as to mode, hours and pay, regions with ties (optional), a text about oneself, companies that must not see the profile.",
          "Companies: name, corporate number (not for sole proprietors), place, industry, size, website, description, the contact person's name, e-mail address and telephone number, the openings.",
          "Records of use: applications, invitations, consents, refusals, reviews, who viewed contact details and when, saved openings and searches, notices.",
          "Inside a company: members and their roles, e-mail addresses of people who were invited, marks and notes on candidates (for that company alone).",
          "Copies of mails that were sent, to see whether they arrived. They are erased after 30 days.",
        ],
        "Sex, date of birth, age, photograph, place of origin, nationality and medical history are not asked for. Please do not write them into free text either.",
        "The log of requests keeps the time, the path of the page, the result and how long it took; not what was searched for, nor the IP address. The IP address is used in memory to limit attempts to log in, and is not stored.",
      ],
    },
    {
      title: "3. What it is used for",
      blocks: [
        [
          "To score pairs of openings and talent and to show them with reasons. What goes into the score is published under “How matches are ranked”. Name, employer and contact details do not.",
          "To let coordinators review companies, openings, qualifications and introductions.",
          "To disclose contact details to pairs of which both sides have agreed.",
          "To tell people of reviews, applications, invitations and the like, on screen and by mail. Everybody chooses how notices are mailed.",
          "To publish sums, never in a form that tells who somebody is.",
        ],
        "It is not used for advertising. There is no tracking and no external analytics service.",
      ],
    },
    {
      title: "4. Who sees it",
      blocks: [
        [
          "Everybody: published openings with their company's name, corporate number, place, industry, size, website and description. Not the contact person.",
          "Companies with an opening: a talent's prefecture, roles, skills and evidence, experience, types of contract, days on site, hours, start and languages. Not the name, municipality, employer, text about oneself, amount of wished pay, nor who hides from whom. Each opening uses codes of its own, so that nobody can be followed from one to another.",
          "The other side of a pair that has agreed: the talent's name, reading, e-mail address and telephone number; the contact person's name, e-mail address and telephone number. Access ends when the match is closed.",
          "Coordinators: for review, companies, submitted openings, profiles (without name and contact details) and matches. To check a qualification they see the name and the number, too, which is recorded automatically. To view the contact details of a match they also give a reason, which is recorded.",
          "Other members of a company: its marks and notes on candidates. Talent, the operator and other companies do not see them.",
          "You: everything about yourself. Ask the operator who viewed your contact details and when.",
        ],
        "These limits are rules of the database (row-level security), not only of the screens.",
      ],
    },
    {
      title: "5. Third parties and processors",
      blocks: [
        "Apart from disclosures that you agreed to and those that the law requires, nothing is given to third parties.",
        "Servers, database and delivery of mail may be entrusted to providers, whom the operator supervises.",
      ],
    },
    {
      title: "6. Cookies",
      blocks: [
        "Only those that the pages need:",
        [
          "One keeps you logged in.",
          "One remembers the language.",
          "One remembers which company you act for, if you are a member of several.",
          "One leads back to where you were after the mail that confirms a registration (gone after a day).",
        ],
      ],
    },
    {
      title: "7. How long it is kept",
      blocks: [
        "You can delete your account yourself at any time. If you cannot do so on screen, ask the operator.",
        [
          "Gone with it: login, name and contact details, profile, skills, qualifications, wishes, companies hidden from, saved openings and searches, notices, notes that companies made on you.",
          "Ended with it: matches in progress. The other side learns only that the account was deleted.",
          "Kept under a code without a name: consents, the course of matches, the record of who viewed contact details, and of what coordinators did. They make it possible to check later what happened, and hold no name or contact details.",
          "Kept by the company: what was written for it, such as its description, openings and notes on candidates.",
        ],
        "Copies of mails go after 30 days, notices 180 days after they were read, invitations of members that were not used 30 days after they ran out or were withdrawn. The operator decides how long backups of the database are kept.",
      ],
    },
    {
      title: "8. Security",
      blocks: [
        [
          "Connections are encrypted (public sites use https).",
          "Passwords are stored in a form that the operator cannot read.",
          "Names and contact details are stored apart from profiles.",
          "Attempts to log in are limited.",
        ],
        "If information leaks and may harm somebody's rights or interests, the operator reports it without delay (within about three to five days) to the Personal Information Protection Commission and tells those concerned, as the law requires.",
      ],
    },
    {
      title: "9. Changes",
      blocks: ["Changes are announced on this page with their date."],
    },
  ],
} satisfies Policy;

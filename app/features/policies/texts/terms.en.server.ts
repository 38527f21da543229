import type { Policy } from "../types";

export default {
  title: "Terms of use",
  lead: "What companies, talent and the operator may expect of each other.",
  revisedOn: "2026-11-27",
  sections: [
    {
      title: "1. The service",
      blocks: [
        "This service is run by {operator} (“the operator”) to bring problems of regional companies and organisations together with people who have digital skills. Contact: {contact}.",
        "Openings are for contract work, side jobs under a contract, and pro bono (unpaid) work. Openings for employment are not handled. Should the operator handle employment under a licence or notification of the Employment Security Act, its number is shown on the site.",
      ],
    },
    {
      title: "2. Registration",
      blocks: [
        [
          "Enter what is true, and correct it when it changes.",
          "Tell nobody your password, and use it nowhere else.",
          "Whoever registers a company represents it or has been entrusted by it.",
          "Companies publish openings after the operator has reviewed them.",
        ],
      ],
    },
    {
      title: "3. What is not allowed",
      blocks: [
        [
          "Writing what is false or misleading.",
          "Putting telephone numbers, e-mail addresses or the like into openings and texts about oneself.",
          "Using disclosed contact details for anything but the opening in question, such as sales, lists or passing them on.",
          "Trying to find out who somebody is, posing as somebody else, collecting data automatically in bulk.",
          "Treating people unfairly because of sex, age, nationality, belief, disability or the like.",
          "Whatever is against the law or public order.",
        ],
      ],
    },
    {
      title: "4. Duties of companies",
      blocks: [
        "When you give work to individuals, keep the Freelance Act (Act on Ensuring Proper Transactions Involving Specified Entrusted Business Operators) and other laws. The main points:",
        [
          "Postings: keep the work, place, period and hours, pay, how the contract may end, and who is asking, accurate and up to date (art. 12). The form of this service has fields for them.",
          "Terms: once a contract is made, state the work, the fee, the date of payment and the rest at once, in writing or electronically (art. 3).",
          "Payment: as early as possible, within 60 days after delivery (art. 4). A later date cannot be entered here.",
          "For contracts of a month or more: no refusal to accept, no reduction of the fee, no returns, no unfairly low fees, and so on (art. 5).",
          "Consideration for childcare and nursing care (art. 13), a contact for harassment (art. 14), and 30 days' notice before ending contracts of six months or more (art. 16).",
          "Depending on size, the act on fair subcontracting (in force since January 2026) and others apply as well.",
        ],
        "Within a company, only those registered as its owners or editors can view contact details.",
      ],
    },
    {
      title: "5. Duties of talent",
      blocks: [
        [
          "Enter skills, experience and qualifications truthfully. Only qualifications that the operator has checked count as certificates.",
          "If you are employed, check your employer's rules on side jobs.",
          "Keep the other side's secrets.",
        ],
      ],
    },
    {
      title: "6. Matches and disclosure",
      blocks: [
        "The order of recommendations is computed in a published way. Coordinators review introductions, and contact details are disclosed only once both sides have agreed.",
        "Until then you can decline or withdraw at any time. If pay, place, hours or required conditions of an opening change, the talent is asked to agree again.",
      ],
    },
    {
      title: "7. Contracts",
      blocks: [
        "Contracts for the work are made between the company and the talent. The operator is no party to them and takes no part in payments. Unless the operator states otherwise, there is no fee for introductions or contracts.",
        "The operator promises neither matches nor results. If something goes wrong, please tell the operator.",
      ],
    },
    {
      title: "8. What the operator does",
      blocks: [
        [
          "Reviews companies, openings and introductions; asks for correction of, or takes down, what turns out to be wrong or out of date.",
          "Shows on every opening as of which day it holds, and ends it by itself after its date (90 days after publication).",
          "Answers requests to take down or correct without delay.",
          "Records what coordinators do.",
          "May stop the postings or the use of whoever breaks these terms, and says why.",
        ],
      ],
    },
    {
      title: "9. What you write",
      blocks: [
        "Your texts remain yours. The operator uses them to show them in this service and to make them searchable.",
        "Personal information is covered by the privacy policy.",
      ],
    },
    {
      title: "10. Leaving, changes and end of the service",
      blocks: [
        "You can leave at any time by deleting your account. If you are the only owner of a company, hand it over or close it first.",
        "Major changes and the end of the service are announced in advance.",
      ],
    },
    {
      title: "11. Liability, changes of these terms, law",
      blocks: [
        "The operator is liable for damage caused by intent or negligence, as the law provides.",
        "Changes of these terms are announced on this page in advance, with their date.",
        "Japanese law applies. Where the Japanese and the English text differ, the Japanese one holds.",
      ],
    },
  ],
} satisfies Policy;

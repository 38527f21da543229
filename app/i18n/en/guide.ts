import type ja from "../ja/guide";
import type { Words } from "../types";

export default {
  title: "How to use Musubi",
  lead: "One page for each kind of user, from signing up to an introduction.",
  crumb: "How to use Musubi",
  steps: "Step by step",
  questions: "Common questions",
  others: "Guides for the others",
  company: {
    title: "Guide for firms",
    short: "For firms",
    lead: "You need no IT department. It begins with your problem, in your own words.",
    steps: {
      signup: {
        title: "Sign up",
        text: "Sign up with an e-mail address and a password and choose to use Musubi as a firm. A corporate number speeds things up; sole proprietors say that they are one.",
        link: "Sign up",
      },
      profile: {
        title: "Describe your firm",
        text: "Write where you are, your industry, your size and whom to contact. Your firm's name stands on your published openings. The contact person is shown only to people with whom both sides have agreed.",
        link: "Firm profile",
      },
      opening: {
        title: "Write an opening",
        text: "Answer the questions on the screen: the problem, the outcome you want, the skills, the conditions. A draft is kept when you stop. You need not know the names of skills: your words and the theme bring suggestions.",
        link: "Write a new opening",
      },
      review: {
        title: "Wait for the review",
        text: "A coordinator checks your firm and your opening. If something should be changed it comes back with a message; change it and hand it in again. Before that you can take it back yourself to change it.",
        link: "Your openings",
      },
      candidates: {
        title: "Look at candidates and invite",
        text: "Once published, people who fit are listed with reasons. They are anonymous at this point; each has a reference code by which you can talk with colleagues and the coordinator. Put those who interest you on the shortlist, compare them, and invite.",
        link: "Your openings",
      },
      answer: {
        title: "Answer introductions",
        text: "Say whether you would like to meet the person whom the coordinator introduced. If not, choose a reason: it is passed on and helps the next match.",
        link: "Matches",
      },
      connect: {
        title: "Get in touch",
        text: "When both sides have agreed, names and contact details are shown. Who saw them, and when, is recorded. We suggest half an hour online to begin with.",
        link: "Matches",
      },
    },
    faq: {
      cost: {
        question: "I do not know what to ask for.",
        answer:
          "Your problem is enough to begin. Choose a theme and see examples of what hurts in other regions; write yours with one of them in view.",
      },
      pay: {
        question: "How much should I pay?",
        answer:
          "You are shown what published openings of the same theme pay, as an hourly figure. If there are too few of them, no figure is shown.",
      },
      expire: {
        question: "How long is an opening published?",
        answer:
          "Openings have an end date. We tell you before it comes; if everything still holds, one click extends it.",
      },
      stop: {
        question: "Can I stop halfway?",
        answer:
          "You can pause or close at any time. Closing ends the introductions under way, and the people are told why.",
      },
    },
  },
  talent: {
    title: "Guide for digital talent",
    short: "For talent",
    lead: "Work with a region, also beside your job. Firms see your name only once both have agreed, and your employer never.",
    steps: {
      signup: {
        title: "Sign up",
        text: "Sign up with an e-mail address and a password and choose to use Musubi as a talent.",
        link: "Sign up",
      },
      profile: {
        title: "Write your profile",
        text: "There are five parts: basics, skills, experience, conditions and wishes. Each is saved on its own, so you can go on at any time. A list of skills can be imported from a file.",
        link: "Profile",
      },
      hide: {
        title: "Name firms that must not see you",
        text: "The employer that you enter with your basics never sees your profile. Enter other firms that must not see it, such as those of its group or its customers, by name or corporate number. They are not told.",
        link: "Wishes",
      },
      card: {
        title: "Check what firms see",
        text: "See exactly what a firm sees, before and after both have agreed, side by side.",
        link: "How firms see you",
      },
      openings: {
        title: "Find openings that fit",
        text: "They are listed best first with reasons: how the score comes about, and what the firm still has to ask. You also see those that you miss by one condition.",
        link: "Openings for you",
      },
      apply: {
        title: "Apply, or answer an introduction",
        text: "A coordinator reads your application before the firm does. When a firm invites you, say whether you would like to. Declining does not affect other openings.",
        link: "Matches",
      },
      connect: {
        title: "Get in touch",
        text: "When both have agreed you see whom to contact at the firm. Settle the terms in writing before you begin to work.",
        link: "Matches",
      },
    },
    faq: {
      employer: {
        question: "Will my employer find out?",
        answer:
          "Your employer's name is never shown to any firm, and you are never among the candidates of the employer that you entered. Enter firms of its group as firms that must not see you.",
      },
      score: {
        question: "What makes up the score?",
        answer:
          "Skills, experience, conditions and what the opening asks; nothing else. Sex, age, name and employer are not used. The whole calculation is public.",
      },
      level: {
        question: "I am not sure about my levels.",
        answer:
          "Read the descriptions and choose the nearest. Blanks are not held against you. If you have a qualification, enter its number and have it confirmed.",
      },
      leave: {
        question: "What if I need a break?",
        answer:
          "Pause your profile and you are no longer among the candidates. Everything is kept, and you can resume at any time.",
      },
    },
  },
  admin: {
    title: "Guide for coordinators",
    short: "For coordinators",
    lead: "You review firms, openings, qualifications and introductions, and get things moving that have stalled. Everything you do is recorded.",
    steps: {
      queue: {
        title: "Work through the queue from the top",
        text: "What has waited longest comes first. A new firm is reviewed with its first opening.",
        link: "Queue",
      },
      company: {
        title: "Review firms and openings",
        text: "The checks are laid out: corporate number, place, duplicates. Approve, or send back and say exactly what should change.",
        link: "Queue",
      },
      match: {
        title: "Review introductions",
        text: "Read both sides, the reasons for the score and what to watch for; then introduce, or dismiss with a reason. To introduce a pair that fails a condition you must write why. Nobody can agree or decline for a side.",
        link: "Matches",
      },
      propose: {
        title: "Propose candidates",
        text: "On an opening's page you can propose more people who fit. A proposal alone is shown to neither side.",
        link: "Queue",
      },
      contact: {
        title: "Reading contact details",
        text: "For connected matches you can read them if you write why. The reading stands in a record that the person can see.",
        link: "Matches",
      },
      reference: {
        title: "Keep the choices in order",
        text: "Add and correct tools, themes and reasons. What is in use is not deleted but retired, so that it cannot be chosen anew. The history is kept.",
        link: "Reference data",
      },
    },
    faq: {
      two: {
        question: "What if two of us review the same thing?",
        answer:
          "The first decision stands. The second person is told that it has been decided, and how.",
      },
      wrong: {
        question: "I approved something by mistake.",
        answer:
          "The firm can pause the opening; either side can decline an introduction. Contact both first and leave a record.",
      },
      personal: {
        question: "Can I see a talent's name?",
        answer: "Not on the review pages. Only for a connected match, and only when you write why.",
      },
    },
  },
} as const satisfies Words<typeof ja>;

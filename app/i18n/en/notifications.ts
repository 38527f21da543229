import type ja from "../ja/notifications";
import type { Words } from "../types";

export default {
  bell: "Notices",
  bellUnread: "{count, number} unread",
  arrived: "There is a new notice. {count, number} unread.",
  title: "Notices",
  lead: "We tell you when something happens to your openings and matches. A title leads to its page.",
  filter: "Filter the notices",
  all: "All",
  unread: "Unread",
  unreadBadge: "Unread",
  markAll: "Mark all as read",
  markOne: "Mark as read",
  markWhich: ": {title}",
  empty: "No notices yet",
  emptyText: "When something happens to your openings and matches, it appears here.",
  noUnread: "No unread notices",
  noUnreadText: "You have read every notice.",
  showAll: "Show all notices",
  home: "Go home",
  kept: "Notices leave the list 180 days after you read them.",
  untitled: "Untitled opening",
  mail: {
    title: "By e-mail",
    lead: "Notices that need an answer or a correction also go to your e-mail address if they stay unread for a while.",
    label: "Send me necessary notices by e-mail too",
    save: "Save the setting",
  },
  letter: {
    subject: "[Musubi] {title}",
    subjectMany: "[Musubi] {count, plural, one {# notice} other {# notices}} for you",
    greeting: "This is a notice from Musubi.",
    rest: "There {count, plural, one {is # more notice} other {are # more notices}}. See them here:",
    settings: "You can stop these e-mails here:",
    noReply: "Replies to this address are not read.",
  },
  unknown: { title: "There is a new notice", text: "See the list of notices." },
  kinds: {
    talent: {
      search_news: {
        title: "New openings for your search “{title}”",
        text: "{count, plural, one {One opening has} other {# openings have}} been found. See the list of your saved searches.",
      },
      match_introduced: {
        title: "You are introduced to “{title}”",
        text: "An opening of {company}. Please read it and answer.",
      },
      match_asked: {
        title: "{company} invites you",
        text: "The invitation is for “{title}”. Please read it and answer.",
      },
      match_forwarded: {
        title: "Your application was passed on",
        text: "For “{title}” ({company}). Please wait for the company’s answer.",
      },
      match_agreed: {
        title: "{company} has agreed",
        text: "The match is about “{title}”. Your answer is awaited.",
      },
      match_connected: {
        title: "Both sides have agreed",
        text: "You can now see the contact details for “{title}” ({company}).",
      },
      match_declined: {
        title: "“{title}” will not go ahead",
        text: "{company} has answered. The page of the match gives the reason.",
      },
      match_dismissed: {
        title: "Your application for “{title}” was not taken further",
        text: "The operator decided after its review. The page of the match gives the reason.",
      },
      match_closed: {
        title: "The match with “{title}” has ended",
        text: "The page of the match gives the reason.",
      },
      match_changed: {
        title: "The conditions of “{title}” have changed",
        text: "Your consent to the earlier text no longer holds. Please read the new one and agree again.",
      },
      qualification_confirmed: {
        title: "“{name}” is confirmed",
        text: "The skills that it proves are marked so on the card that companies see.",
      },
      qualification_returned: {
        title: "“{name}” was sent back",
        text: "Please read the operator’s message, correct the entry and hand it in again.",
      },
      availability_old: {
        title: "Please check your profile",
        text: "You last confirmed your availability more than 60 days ago. Correct what has changed.",
      },
    },
    company: {
      match_introduced: {
        title: "A candidate is introduced for “{title}”",
        text: "Please look at the card and answer.",
      },
      match_asked: {
        title: "Somebody applied for “{title}”",
        text: "The operator has reviewed the application. Please look at the card and answer.",
      },
      match_forwarded: {
        title: "Your invitation was passed on",
        text: "For “{title}”. Please wait for the candidate’s answer.",
      },
      match_agreed: {
        title: "A candidate for “{title}” has agreed",
        text: "Your answer is awaited.",
      },
      match_connected: {
        title: "Both sides have agreed",
        text: "You can now see the candidate’s contact details for “{title}”.",
      },
      match_declined: {
        title: "A candidate for “{title}” has declined",
        text: "The page of the match gives the reason.",
      },
      match_dismissed: {
        title: "Your invitation for “{title}” was not taken further",
        text: "The operator decided after its review. The page of the match gives the reason.",
      },
      match_closed: {
        title: "A match for “{title}” has ended",
        text: "The page of the match gives the reason.",
      },
      opening_approved: {
        title: "“{title}” is published",
        text: "The review is done. You can look at the candidates.",
      },
      opening_returned: {
        title: "“{title}” was sent back",
        text: "Please read the operator’s message, correct the opening and submit it again.",
      },
      opening_paused: {
        title: "“{title}” is paused",
        text: "Its matches stand still until it is resumed.",
      },
      opening_resumed: {
        title: "“{title}” is resumed",
        text: "Its matches go on.",
      },
      opening_closed: {
        title: "“{title}” is closed",
        text: "Its open matches have ended with it.",
      },
      opening_filled: {
        title: "“{title}” is filled",
        text: "Its open matches have ended with it.",
      },
      opening_expiring: {
        title: "“{title}” is about to expire",
        text: "It is shown until {date}. Please check it on its page.",
      },
      opening_expired: {
        title: "“{title}” has expired",
        text: "To go on, check the opening and submit it again.",
      },
      company_approved: {
        title: "The profile of {company} is approved",
        text: "You can now publish openings.",
      },
      member_joined: {
        title: "Somebody joined {company}",
        text: "The list of members shows who.",
      },
      member_left: {
        title: "Somebody left {company}",
        text: "The list of members shows who is there.",
      },
      member_role_changed: {
        title: "Your role at {company} has changed",
        text: "The list of members shows the new one.",
      },
      company_returned: {
        title: "The profile of {company} was sent back",
        text: "Please read the operator’s message, correct the profile and submit it again.",
      },
    },
    admin: {
      queue_grown: {
        title: "More is waiting for review",
        text: "Please look at the queue, oldest first.",
      },
    },
    account: {
      member_invited: {
        title: "{company} invites you as a member",
        text: "Join with the link in the e-mail that we sent you.",
      },
      member_removed: {
        title: "You are no longer a member of {company}",
        text: "If you did not expect this, please ask the people of {company}.",
      },
      company_closed: {
        title: "{company} has closed its registration",
        text: "Its openings and matches have ended with it.",
      },
    },
  },
} satisfies Words<typeof ja>;

import type ja from "../ja/company";
import type { Words } from "../types";

export default {
  sizes: {
    "1-5": "1–5",
    "6-20": "6–20",
    "21-50": "21–50",
    "51-100": "51–100",
    "101-300": "101–300",
    "301+": "301 or more",
  },
  home: {
    title: "Company home",
    heading: "{name}",
    lead: "What waits for you, in order.",
    next: "Next steps",
    openings: "Openings",
    another: "Write a new opening",
    untitled: "Opening without a headline",
    nothingTitle: "Nothing waits for you",
    nothingText: "If something else hurts, write another opening.",
    steps: {
      mendCompany: {
        title: "Something in your firm's profile has to be mended",
        text: "Then hand your opening in again.",
        action: "Mend the profile",
      },
      answerMatches: {
        title: "{count, plural, one {# person waits} other {# people wait}} for your answer",
        text: "Look at their experience and conditions, and say whether you would like to meet.",
        action: "Answer",
      },
      mendOpening: {
        title: "Something in your opening has to be mended",
        text: "The operator left a message about “{title}”.",
        action: "Read the message",
      },
      firstOpening: {
        title: "Say what hurts, and make your first opening",
        text: "No technical terms are needed. A draft takes about ten minutes.",
        action: "Write an opening",
      },
      finishDraft: {
        title: "You have begun an opening",
        text: "“{title}” has not been handed in yet.",
        action: "Go on writing",
      },
      submitChange: {
        title: "Your changes have not been handed in yet",
        text: "“{title}” is still published as it was.",
        action: "Look at it",
      },
      confirmOpening: {
        title: "An opening will soon be published no longer",
        text: "If “{title}” still holds, one press keeps it published.",
        action: "Look at it",
      },
      renewOpening: {
        title: "An opening has expired",
        text: "To go on with “{title}”, check it and confirm it.",
        action: "Check it",
      },
      meetPartners: {
        title: "Both sides agreed with {count, plural, one {# person} other {# people}}",
        text: "You can see how to reach them. Arrange a first meeting.",
        action: "See contact details",
      },
      seeCandidates: {
        title: "See who fits",
        text: "People who fit “{title}”, with the reasons.",
        action: "See candidates",
      },
      seeAllCandidates: {
        title: "See who fits",
        text: "People who fit your {count, number} published openings, with the reasons.",
        action: "Choose an opening",
      },
      companyInReview: {
        title: "Your firm is being checked",
        text: "Received on {since}. There is nothing for you to do until then.",
      },
      openingInReview: {
        title: "Your opening is under review",
        text: "“{title}” was received on {since}. The result will be shown here.",
      },
    },
  },
  approvalMessage: "A message from the operator on the approval",
  profile: {
    title: "Your firm",
    lead: "This tells people who read your opening what kind of firm you are.",
    newTitle: "Register your firm",
    newLead:
      "First, tell us about your firm. It takes about five minutes, and you can change it later.",
    returned: "The operator asks you to mend something",
    identity: "Name",
    lockedText:
      "The operator has checked your firm, so its name and corporate number can no longer be changed here. Please contact the operator when they change.",
    name: "Name of the firm or organisation",
    nameHint: "As registered, in Japanese. Example: 株式会社結び製作所",
    nameKana: "Name in katakana",
    nameKanaHint:
      "In full-width katakana; the legal form may be left out. Example: ムスビセイサクショ",
    kind: "Kind of organisation",
    kinds: {
      corporation: "Corporation (company, association …)",
      soleProprietor: "Sole proprietor (without a corporate number)",
    },
    corporateNumber: "Corporate number (法人番号)",
    corporateNumberHint:
      "13 digits, to be found on the Corporate Number site of the National Tax Agency. Sole proprietors leave it blank.",
    place: "Place",
    postalCode: "Postal code",
    postalCodeHint: "Not published. Example: 959-1200",
    prefecture: "Prefecture",
    municipality: "Municipality",
    business: "Business",
    businessIntro: "Shown with your openings.",
    industry: "Industry",
    employees: "Employees",
    employeesHint: "Roughly, part-time staff included.",
    description: "What your firm does",
    descriptionHint:
      "So that someone who has never heard of you understands. Example: We make cookware for restaurants in Tsubame. Founded in 1973, 28 employees.",
    website: "Website",
    websiteHint: "Leave it blank if you have none. Example: https://example.jp",
    contact: "Contact",
    contactIntro: "Not public. Told only to people with whom both sides agreed to talk.",
    contactName: "Contact person",
    contactEmail: "E-mail",
    contactPhone: "Phone",
    contactPhoneHint: "Example: 0256-12-3456",
    save: "Save",
    back: "Back without saving",
  },
} satisfies Words<typeof ja>;

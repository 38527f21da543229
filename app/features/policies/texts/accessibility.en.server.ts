import type { Policy } from "../types";

export default {
  title: "Accessibility",
  lead: "This site is meant for everybody, whatever their age, disability or device.",
  revisedOn: "2026-11-27",
  sections: [
    {
      title: "1. What we aim at",
      blocks: [
        "Level AA of the Japanese standard JIS X 8341-3:2016 and of WCAG 2.2, the newer edition of the international guideline behind it, on every page of this site.",
      ],
    },
    {
      title: "2. What is done",
      blocks: [
        [
          "Everything can be used with the keyboard alone, and a clear frame shows where you are.",
          "Headings, names of fields, headers of tables and errors are told to screen readers in words.",
          "Nothing is told by colour alone. Every chart can be read as a table or text too.",
          "Enlarged text and narrow screens (390 pixels) need no sideways scrolling.",
          "The main tasks, such as searching, registering and applying, work without scripts.",
          "Errors are shown beside their field and at the top, and what you typed is kept.",
          "Japanese and English are one click apart on every page.",
        ],
      ],
    },
    {
      title: "3. How it is checked",
      blocks: [
        "With every change of the software a tool (axe-core) examines the main pages in both languages, on wide and narrow screens, and must find nothing. A tool finds only some of the problems.",
        "A test of conformance to JIS X 8341-3:2016 by a third party has not been made, so we do not claim conformance. When a public body opens this site, the operator has it tested and publishes the result here.",
      ],
    },
    {
      title: "4. Known problems",
      blocks: [
        [
          "Texts that users write, such as openings, may be in Japanese only, and are as readable as their authors made them.",
          "Municipalities are named in Japanese in the English screens too.",
          "Not every combination of screen reader and browser has been tried.",
        ],
      ],
    },
    {
      title: "5. Tell us",
      blocks: [
        "If something is hard to use or to read, please tell {contact}. The page, your device and your software help us. We will also give you the information in another way.",
      ],
    },
  ],
} satisfies Policy;

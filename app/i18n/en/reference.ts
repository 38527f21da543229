import type ja from "../ja/reference";
import type { Words } from "../types";

export default {
  skill: {
    placeholder: "For example kintone, inventory, data analysis",
    list: "Matching skills",
    found: "{count, plural, one {# skill found} other {# skills found}}",
    none: "No skill fits “{text}”. Please try another word.",
    clear: "Clear the choice: {label}",
    standard:
      "Skills follow Japan's Digital Skill Standard for DX promotion, version 2.0 (Ministry of Economy, Trade and Industry and IPA, April 2026). Their English names are unofficial translations. The list of tools and products is this service's own.",
  },
  municipality: {
    prefectureFirst: "Please choose a prefecture first",
    loading: "Loading municipalities…",
    failed: "The municipalities could not be loaded.",
    retry: "Try again",
    show: "Show the municipalities of the chosen prefecture",
  },
} satisfies Words<typeof ja>;

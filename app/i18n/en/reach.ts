import type ja from "../ja/reach";
import type { Words } from "../types";

export default {
  changes: {
    titles: {
      fit: "What would make it fit better",
      near: "What would bring it within reach",
    },
    leads: {
      fit: "The match score if one single thing changed on your side, by the same calculation. There is no need to change anything.",
      near: "Each of these, changed by itself on your side, meets every required condition.",
    },
    honest: "Keep your profile as things are today, and change it once they really have changed.",
    none: {
      fit: "No single change would add a point or more to the score.",
      near: "No single small change would be enough: this is one to approach step by step.",
    },
    fits: "Every required condition is met (match score {after})",
    gain: "Match score {before} → {after}",
    now: "Now: {now}",
    open: "not entered",
    what: {
      available_from: "If you could start by {date}",
      hours: "If up to {to, plural, one {# hour} other {# hours}} a week became possible",
      onsite_days:
        "If up to {to, plural, one {# day} other {# days}} a month on site became possible",
      language: "With {language} as a working language",
      engagement: "With “{type}” as one more acceptable contract",
      wished_place: "With {place} among the wished places",
      course: "After finishing a course in {skill}",
      certificate: "After earning a qualification that proves {skill}, confirmed by the operator",
      level: "With experience in {skill}, up to level {to}",
      learn: "After learning {skill}, up to level {to} ({meaning})",
      relocation: "If moving there for work became possible",
    },
    notHeld: "not in the profile",
    to: {
      skills: "Review skills",
      conditions: "Review working conditions",
      wishes: "Review wishes",
      qualifications: "Register a qualification",
    },
  },
  skills: {
    title: "Skills that would open more openings",
    lead: "How many more openings would meet every required condition if one single skill grew by one step. Counted are remote openings, those near your home or in places you wish for or have ties to, and those within your days on site; skills for the roles you wish for come first.",
    unfinished:
      "Once skills and working conditions are filled in, this shows what to learn next to open more openings.",
    none: "No opening is just one step in a single skill away right now. New openings may change this.",
    level: "With experience, from level {from} to level {to} ({meaning})",
    learn: "Newly learned, to level {to} ({meaning})",
    more: "{count, plural, one {# more opening} other {# more openings}} within reach",
    wished:
      "{count, plural, =0 {For other roles than you wish for} other {# of them for a role that you wish for}}",
    openings: "Openings that would come within reach",
    firstOf: "Openings that would come within reach (the best {shown, number})",
    opening: "{title} ({company})",
    programmes: "Public programmes that teach it",
    programme: "{name} ({ministry})",
    noProgramme: "No public programme for this skill is registered yet.",
    mapping:
      "Which programme teaches which skill is this service’s own mapping. Please check contents and dates on each programme’s page.",
    toSkills: "Review skills",
  },
  misses: {
    title: "Just out of reach",
    lead: "People for whom exactly one required condition is not met: those whom a small change would make fit first, best score first. A starting point for asking them or the company whether it could change. The company does not see this list.",
    none: "Nobody falls short by just one condition right now.",
    person: "No. {rank, number}: candidate {code} ({condition} does not fit)",
    toList: "See who is just out of reach of this opening",
    toTalent: "This person’s profile",
    noChange: "No single small change would be enough.",
    changes: "What would bring it within reach",
  },
} as const satisfies Words<typeof ja>;

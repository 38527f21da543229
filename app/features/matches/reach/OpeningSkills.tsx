import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { SkillStandardNote } from "~/features/reference/SkillStandardNote";
import { Card, CardList } from "~/ui/shell/CardList";
import { Section } from "~/ui/shell/Section";
import { levelMeaning } from "./changeLine";
import type { Programme } from "./programmes";
import classes from "./reach.module.css";

/** One step in a skill, what it would open and where it is taught. */
export interface SkillAdvice {
  skillId: number;
  skill: string;
  /** 0: not held. */
  from: number;
  to: number;
  count: number;
  /** How many of them are of a role that the person wants, where they want any. */
  wished: number;
  /** The best of them. */
  openings: { id: string; title: string; companyName: string }[];
  programmes: Programme[];
}

type Props = {
  /** Null where it could not be computed, or the profile is too short to. */
  advice: readonly SkillAdvice[] | null;
  finished: boolean;
};

/** What to learn next. */
export function OpeningSkills({ advice, finished }: Props) {
  const words = useTranslations("reach.skills");
  const match = useTranslations("match");
  if (advice === null) {
    return (
      <Section title={words("title")}>
        <p>{finished ? match("notComputed.part") : words("unfinished")}</p>
      </Section>
    );
  }
  if (advice.length === 0) {
    return (
      <Section title={words("title")}>
        <p>{words("none")}</p>
      </Section>
    );
  }
  return (
    <Section
      title={words("title")}
      lead={words("lead")}
      actions={<Link to="/talent/profile/skills">{words("toSkills")}</Link>}
    >
      <CardList>
        {advice.map((each) => (
          <SkillCard key={each.skillId} {...each} />
        ))}
      </CardList>
      <div>
        <p className={classes.now}>{words("mapping")}</p>
        <SkillStandardNote />
      </div>
    </Section>
  );
}

function SkillCard(advice: SkillAdvice) {
  const { skill, from, to, count, wished, openings, programmes } = advice;
  const words = useTranslations("reach.skills");
  const all = useTranslations();
  const step = { from: String(from), to: String(to), meaning: levelMeaning(to, { words: all }) };
  return (
    <Card title={skill} meta={words(from > 0 ? "level" : "learn", step)}>
      <p className={classes.more}>{words("more", { count })}</p>
      {wished < count && <p className={classes.now}>{words("wished", { count: wished })}</p>}
      <div>
        <p className={classes.part}>
          {count > openings.length
            ? words("firstOf", { shown: openings.length })
            : words("openings")}
        </p>
        <ul className={classes.openings}>
          {openings.map(({ id, title, companyName }) => (
            <li key={id}>
              <Link to={`/openings/${id}`}>
                {words("opening", { title, company: companyName })}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <Programmes programmes={programmes} />
    </Card>
  );
}

function Programmes({ programmes }: { programmes: readonly Programme[] }) {
  const words = useTranslations("reach.skills");
  if (programmes.length === 0) return <p className={classes.now}>{words("noProgramme")}</p>;
  return (
    <div>
      <p className={classes.part}>{words("programmes")}</p>
      <ul className={classes.programmes}>
        {programmes.map(({ code, name, ministry, url }) => {
          const text = words("programme", { name, ministry });
          return <li key={code}>{url ? <a href={url}>{text}</a> : text}</li>;
        })}
      </ul>
    </div>
  );
}

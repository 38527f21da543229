import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import classes from "./fit.module.css";
import type { SkillNames } from "./types";
import type { Loosened } from "./useLoosening";

type Props = { last: Loosened | null; skills: SkillNames; onUndo: () => void };

/**
 * What was taken over last, and the way back. The button that was pressed is gone by then, so the focus
 * goes on: to the way back, and after it to what was said.
 */
export function LastLoosening({ last, skills, onUndo }: Props) {
  const words = useTranslations("openingFit.costs");
  const text = useLoosenedText(skills);
  const message = useRef<HTMLParagraphElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (last) (last.undone ? message : undo).current?.focus();
  }, [last]);
  return (
    // Here before there is something to say: else it is not read out.
    <div className={last ? classes.applied : "visually-hidden"}>
      <p ref={message} role="status" tabIndex={-1}>
        {last && text(last)}
      </p>
      {last && !last.undone && (
        <Button ref={undo} type="button" variant="subtle" size="sm" onClick={onUndo}>
          {words("undo")}
        </Button>
      )}
    </div>
  );
}

function useLoosenedText(skills: SkillNames): (last: Loosened) => string {
  const words = useTranslations("openingFit.costs");
  const unknown = useTranslations("common")("unknown");
  const locale = useLocale();
  return ({ skillId, to, undone }) => {
    const named = skills[skillId];
    const skill = named ? nameIn(locale, named) : unknown;
    if (undone) return words("undone", { skill });
    const level = words("appliedLevel", { level: String(to) });
    return words("applied", { skill, to: to === "want" ? words("appliedWant") : level });
  };
}

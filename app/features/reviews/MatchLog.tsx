import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Reason } from "~/features/reference/types";
import { useFormats } from "~/i18n/formats";
import { Section } from "~/ui/shell/Section";
import type { MatchConsent, MatchEvent } from "./matchReview.server";
import classes from "./reviews.module.css";

/** Who did what, newest first, with reasons and notes. */
export function MatchEvents(props: { events: readonly MatchEvent[]; reasons: readonly Reason[] }) {
  const words = useTranslations("admin.match");
  const locale = useLocale();
  const { dateTime } = useFormats();
  const reasonOf = (code: string | null) => props.reasons.find((reason) => reason.code === code);
  return (
    <Section title={words("events")}>
      <ol className={classes.history} reversed>
        {props.events.map(({ id, action, side, reasonCode, note, at }) => {
          const reason = reasonOf(reasonCode);
          return (
            <li key={id}>
              <strong>{words(`actions.${action}`)}</strong> {words(`sides.${side}`)}{" "}
              <time dateTime={at}>{dateTime(at)}</time>
              {reason && <p>{nameIn(locale, reason)}</p>}
              {note && <p className={classes.quoted}>{note}</p>}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** Every consent that was given, also those that a change of the opening voided. */
export function MatchConsents({ consents }: { consents: readonly MatchConsent[] }) {
  const words = useTranslations("admin.match");
  const { dateTime } = useFormats();
  const sides = ["company", "talent"] as const;
  return (
    <Section title={words("consents")}>
      <ul className={classes.checks}>
        {sides
          .filter((side) => !consents.some((consent) => consent.side === side))
          .map((side) => (
            <li key={side}>
              {words(`consentOf.${side}`)}: {words("notConsented")}
            </li>
          ))}
        {consents.map(({ id, side, revision, at, voidedAt }) => (
          <li key={id}>
            {words(`consentOf.${side}`)}: {words("consented", { date: dateTime(at), revision })}
            {voidedAt && ` — ${words("voided", { date: dateTime(voidedAt) })}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

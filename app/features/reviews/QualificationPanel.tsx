import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Qualification, Skill } from "~/features/reference/types";
import { useFormats } from "~/i18n/formats";
import { type Check, CheckList } from "~/ui/shell/CheckList";
import { DefinitionList } from "~/ui/shell/DefinitionList";
import { ApproveForm } from "./ApproveForm";
import { DecisionSection } from "./DecisionSection";
import type { QualificationChecks, QualificationReview } from "./qualificationReview.server";
import { ReturnForm } from "./ReturnForm";
import classes from "./reviews.module.css";

type Facts = { review: QualificationReview; kind: Qualification };

/** What is asked of the issuer's register: who, which number, when. */
export function QualificationFacts({ review, kind }: Facts) {
  const words = useTranslations("admin.qualification");
  const locale = useLocale();
  const { date } = useFormats();
  const { proof } = review;
  return (
    <DefinitionList
      items={[
        { term: words("kind"), value: locale === "ja" ? kind.nameJa : kind.nameEn },
        { term: words("issuer"), value: locale === "ja" ? kind.issuerJa : kind.issuerEn },
        { term: words("acquiredOn"), value: date(review.acquiredOn) },
        {
          term: words("expiresOn"),
          value: review.expiresOn ? date(review.expiresOn) : words("noExpiry"),
        },
        ...(proof
          ? [
              { term: words("number"), value: proof.number },
              { term: words("person"), value: `${proof.personName}（${proof.personKana}）` },
            ]
          : []),
      ]}
    />
  );
}

/** What the database found; the issuer's register is for the person who reviews. */
export function QualificationCheckList(props: Facts & { checks: QualificationChecks }) {
  const { review, kind, checks } = props;
  const words = useTranslations("admin.qualification");
  const locale = useLocale();
  const { othersWithNumber } = checks;
  const list: (Check | null)[] = [
    {
      key: "acquired",
      verdict: checks.acquiredInPast ? "good" : "look",
      text: words(checks.acquiredInPast ? "acquiredInPast" : "acquiredInFuture"),
    },
    checks.expiryMissing
      ? { key: "expiry", verdict: "look", text: words("expiryMissing") }
      : {
          key: "expiry",
          verdict: checks.notExpired ? "good" : "look",
          text: words(checks.notExpired ? "notExpired" : "expired"),
        },
    review.proof && {
      key: "number",
      verdict: review.proof.number === null ? "look" : "info",
      text:
        review.proof.number === null
          ? words("numberMissing")
          : words("numberFormat", { hint: kind.numberHint?.[locale] ?? words("noHint") }),
    },
    {
      key: "others",
      verdict: othersWithNumber > 0 ? "look" : "good",
      text:
        othersWithNumber > 0 ? words("sameNumber", { count: othersWithNumber }) : words("onlyOne"),
    },
    kind.officialUrl
      ? {
          key: "register",
          verdict: "info",
          text: (
            <a href={kind.officialUrl} rel="noreferrer">
              {words("register")}
            </a>
          ),
        }
      : null,
  ];
  return <CheckList checks={list.filter((check) => check !== null)} />;
}

type ProvedProps = Facts & { skills: readonly Skill[] };

/** The skills that a confirmation will prove, with what the person states of itself. */
export function ProvedList({ review, kind, skills }: ProvedProps) {
  const words = useTranslations("admin.qualification");
  const locale = useLocale();
  if (kind.skills.length === 0) return <p>{words("provesNothing")}</p>;
  const names = new Map(skills.map((skill) => [skill.id, nameIn(locale, skill)]));
  const stated = new Map(review.proof?.skills.map(({ skillId, level }) => [skillId, level]));
  return (
    <>
      <ul className={classes.checks}>
        {kind.skills.map(({ skillId, level }) => {
          const own = stated.get(skillId);
          return (
            <li key={skillId}>
              {words("upTo", { skill: names.get(skillId) ?? "", level })}
              {own !== undefined && ` ${words("ownLevel", { level: own })}`}
            </li>
          );
        })}
      </ul>
      {kind.mappingNote && <p>{kind.mappingNote[locale]}</p>}
    </>
  );
}

/** Confirm or send back; a confirmed one may still be sent back when it turns out wrong. */
export function QualificationDecision({ review }: { review: QualificationReview }) {
  const words = useTranslations("admin.qualification");
  const decision = useTranslations("admin.decision");
  const hidden = { version: String(review.version) };
  if (review.state === "returned") {
    return (
      <DecisionSection>
        <p>{decision("decided")}</p>
      </DecisionSection>
    );
  }
  return (
    <DecisionSection>
      <div className={classes.decisions}>
        {review.state === "submitted" && (
          <ApproveForm
            intent="confirm"
            label={words("confirm")}
            hint={words("confirmHint")}
            hidden={hidden}
          />
        )}
        <ReturnForm hidden={hidden} />
      </div>
    </DecisionSection>
  );
}

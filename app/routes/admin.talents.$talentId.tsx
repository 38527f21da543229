import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";
import { loadProfileForAdmins } from "~/features/adminLists/profile.server";
import { nameIn } from "~/features/reference/options";
import { useFormats } from "~/i18n/formats";
import { requireAdmin } from "~/lib/guards.server";
import { idParam } from "~/lib/params";
import { ROLES } from "~/lib/vocabulary";
import type { RouteHandle } from "~/ui/PageTitle";
import { DefinitionList } from "~/ui/shell/DefinitionList";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";
import { StatusBadge } from "~/ui/shell/StatusBadge";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "adminLists.profile.title" };

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  return loadProfileForAdmins(args.context.supabase, idParam(args.params.talentId));
}

export default function TalentForAdmins() {
  const words = useTranslations("adminLists");
  const terms = useTranslations("vocabulary");
  const locale = useLocale();
  const { date, dateTime } = useFormats();
  const profile = useLoaderData<typeof loader>();
  const title = words("talent", { id: profile.id.slice(0, 8) });
  const roles = ROLES.filter((role) => profile.roles.includes(role));
  return (
    <>
      <PageHeader
        crumbs={[{ label: words("titles.talents"), to: "/admin/talents" }, { label: title }]}
        title={title}
        lead={words("profile.lead")}
        badge={<StatusBadge>{words(`states.talents.${profile.state}`)}</StatusBadge>}
      />
      <Section title={words("profile.facts")}>
        <DefinitionList
          items={[
            { term: words("columns.prefecture"), value: nameIn(locale, profile.prefecture) },
            {
              term: words("columns.roles"),
              value: roles.map((role) => terms(`roles.${role}`)).join(" ・ "),
            },
            {
              term: words("profile.availableFrom"),
              value: profile.availableFrom && date(profile.availableFrom),
            },
            { term: words("profile.updated"), value: dateTime(profile.updatedAt) },
            { term: words("profile.summary"), value: profile.summary },
          ]}
        />
      </Section>
      <Section title={words("profile.skills")}>
        {profile.skills.length === 0 && <p>{words("profile.noSkills")}</p>}
        <ul>
          {profile.skills.map((skill) => (
            <li key={skill.id}>
              {words("profile.skill", {
                skill: nameIn(locale, skill),
                level: skill.level,
                evidence: terms(`evidence.${skill.evidence as "self"}`),
              })}
            </li>
          ))}
        </ul>
      </Section>
      <Qualifications held={profile.qualifications} />
    </>
  );
}

function Qualifications({
  held,
}: {
  held: { id: string; nameJa: string; nameEn: string; state: string }[];
}) {
  const words = useTranslations("adminLists.profile");
  const states = useTranslations("admin.qualification.states");
  const locale = useLocale();
  return (
    <Section title={words("qualifications")}>
      {held.length === 0 && <p>{words("noQualifications")}</p>}
      <ul>
        {held.map((each) => (
          <li key={each.id}>
            <Link to={`/admin/qualifications/${each.id}`}>
              {words("qualification", {
                name: nameIn(locale, each),
                state: states(each.state as "submitted"),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Skill } from "~/features/reference/types";
import { DataTable } from "~/ui/shell/DataTable";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import type { Entry } from "./entries.server";
import type { Kind } from "./kinds";

type Props = { kind: Kind; entries: readonly Entry[]; skills: readonly Skill[] };

/** The entries of a kind, each with what its kind has. */
export function EntryTable({ kind, entries, skills }: Props) {
  const words = useTranslations("adminReference");
  const locale = useLocale();
  const skillName = new Map(skills.map((skill) => [skill.id, nameIn(locale, skill)]));
  const facts = {
    tool: (entry: Entry) => entry.items.map((id) => skillName.get(id)).join(words("separator")),
    theme: (entry: Entry) => String(entry.position),
    reason: (entry: Entry) =>
      entry.sides.map((side) => words(`sides.${side}`)).join(words("separator")) ||
      words("sides.system"),
  }[kind];
  return (
    <DataTable
      caption={words(`kinds.${kind}`)}
      columns={[
        { label: words("columns.nameJa") },
        { label: words("columns.nameEn") },
        { label: words(`columns.${kind}`) },
        { label: words("columns.state"), short: true },
      ]}
      rows={entries.map((entry) => ({
        key: entry.code,
        cells: [
          <Link key="name" to={`/admin/reference/${kind}/${entry.code}`}>
            {entry.nameJa}
          </Link>,
          entry.nameEn,
          facts(entry),
          <State key="state" entry={entry} />,
        ],
      }))}
    />
  );
}

function State({ entry }: { entry: Entry }) {
  const words = useTranslations("adminReference.states");
  if (entry.retiredOn !== null) return <StatusBadge tone="warning">{words("retired")}</StatusBadge>;
  return entry.edited ? <StatusBadge tone="info">{words("edited")}</StatusBadge> : words("active");
}

import { buildRelations } from "./relations";
import { lookUp, readReference } from "./source";
import type { Row, Upsert } from "./sql";

const STANDARD = {
  version: "dss-2.0",
  name_ja: "デジタルスキル標準（DSS）DX推進スキル標準 ver.2.0",
  source:
    "経済産業省・独立行政法人情報処理推進機構（IPA）, 2026-04-16. " +
    "英語名と項目番号は本サービス独自の非公式なものです。 English names and item numbers are unofficial.",
  published_on: "2026-04-16",
};
const TOOL_GROUP = {
  code: "tool",
  parent_code: null,
  name_ja: "ツール・製品",
  name_en: "Tools and products",
  position: 900,
};

/** The standard, its groups and items, the tools, and how alike skills are. */
export function skillTables(): Upsert[] {
  const standard = readReference("dss_skills.json");
  const tools = readReference("tools.json");
  const items = readReference("standard_items.json");
  const rule = readReference("relations.json");
  const itemByCode = new Map(items.map((item) => [item.code, item]));
  const idOf = (code: string) => lookUp(itemByCode, code).id;

  const itemRows: Row[] = standard.skills.map((skill) => ({
    id: idOf(skill.code),
    code: skill.code,
    kind: "standard",
    group_code: skill.subcategory,
    standard_version: STANDARD.version,
    name_ja: skill.ja,
    name_en: skill.en,
    keywords: lookUp(itemByCode, skill.code).keywords.join("、"),
    family: null,
    retired_on: null,
  }));
  const toolRows: Row[] = tools.map((tool) => ({
    id: tool.id,
    code: tool.code,
    kind: "tool",
    group_code: TOOL_GROUP.code,
    standard_version: null,
    name_ja: tool.ja,
    name_en: tool.en,
    keywords: tool.keywords.join("、"),
    family: tool.family ?? null,
    retired_on: tool.retired_on ?? null,
  }));
  const toolItems = tools.flatMap((tool) =>
    tool.items.map((item) => ({ tool_id: tool.id, item_id: idOf(item) })),
  );
  const relations = buildRelations({ items: standard.skills, tools, rule, idOf });
  return [
    { table: "skill_standards", key: ["version"], rows: [STANDARD] },
    { table: "skill_groups", key: ["code"], rows: [...groupRows(standard), TOOL_GROUP] },
    { table: "skills", key: ["id"], rows: [...itemRows, ...toolRows], editable: true },
    {
      table: "tool_items",
      key: ["tool_id", "item_id"],
      rows: toolItems,
      unless: "select from public.skills s where s.id = v.tool_id and s.edited_at is not null",
    },
    {
      table: "skill_relation_sets",
      key: ["version"],
      rows: [
        {
          version: rule.version,
          description: rule.description,
          in_force: false,
          tool_and_item: rule.similarity.tool_and_item,
          same_family: rule.similarity.same_family,
          shared_item: rule.similarity.shared_item,
          wide_items: `{${rule.wide_items.map(idOf).join(",")}}`,
        },
      ],
      frozen: ["in_force"],
    },
    {
      table: "skill_relations",
      key: ["version", "skill_id", "related_id"],
      rows: relations.map(({ skillId, relatedId, similarity }) => ({
        version: rule.version,
        skill_id: skillId,
        related_id: relatedId,
        similarity,
      })),
    },
  ];
}

/** Each category, then its sub-categories: the parent is written first. */
function groupRows({
  categories,
  subcategories,
}: ReturnType<typeof readReference<"dss_skills.json">>) {
  return categories.flatMap((category, index) => [
    groupRow(category, null, (index + 1) * 100),
    ...subcategories
      .filter((sub) => sub.category === category.code)
      .map((sub, order) => groupRow(sub, category.code, (index + 1) * 100 + (order + 1) * 10)),
  ]);
}

function groupRow(
  group: { code: string; ja: string; en: string },
  parent: string | null,
  position: number,
) {
  return {
    code: group.code,
    parent_code: parent,
    name_ja: group.ja,
    name_en: group.en,
    position,
  };
}

import type { Relations, Standard, Tool } from "./schemas";

export interface Relation {
  skillId: number;
  relatedId: number;
  similarity: number;
}

interface Input {
  items: Standard["skills"];
  tools: readonly Tool[];
  rule: Relations;
  idOf: (code: string) => number;
}

/**
 * The similarity table by the editorial rule of `supabase/reference/README.md`: each pair once,
 * smaller id first. Where two clauses speak of one pair, the stronger one counts.
 */
export function buildRelations({ items, tools, rule, idOf }: Input): Relation[] {
  const pairs = new Map<string, Relation>();
  const relate = (a: number, b: number, similarity: number) => {
    const [skillId, relatedId] = a < b ? [a, b] : [b, a];
    const key = `${skillId}-${relatedId}`;
    if ((pairs.get(key)?.similarity ?? 0) < similarity) {
      pairs.set(key, { skillId, relatedId, similarity });
    }
  };

  for (const group of bySubcategory(items)) {
    const similarity = itemSimilarity(group.length, rule);
    forEachPair(group, (a, b) => relate(idOf(a.code), idOf(b.code), similarity));
  }
  for (const tool of tools) {
    for (const item of tool.items) relate(tool.id, idOf(item), rule.similarity.tool_and_item);
  }
  forEachPair(tools, (a, b) => {
    const similarity = toolSimilarity(a, b, rule);
    if (similarity > 0) relate(a.id, b.id, similarity);
  });
  return [...pairs.values()].sort((a, b) => a.skillId - b.skillId || a.relatedId - b.relatedId);
}

function itemSimilarity(groupSize: number, { similarity, large_subcategory_from }: Relations) {
  return groupSize >= large_subcategory_from
    ? similarity.same_large_subcategory
    : similarity.same_subcategory;
}

function toolSimilarity(a: Tool, b: Tool, rule: Relations): number {
  if (a.family && a.family === b.family) return rule.similarity.same_family;
  const shared = a.items.filter((item) => b.items.includes(item));
  return shared.some((item) => !rule.wide_items.includes(item)) ? rule.similarity.shared_item : 0;
}

function bySubcategory(items: Standard["skills"]): Standard["skills"][] {
  const groups = new Map<string, Standard["skills"]>();
  for (const item of items) {
    groups.set(item.subcategory, [...(groups.get(item.subcategory) ?? []), item]);
  }
  return [...groups.values()];
}

function forEachPair<T>(list: readonly T[], visit: (a: T, b: T) => void): void {
  list.forEach((a, index) => {
    for (const b of list.slice(index + 1)) visit(a, b);
  });
}

-- How a tool is related to other skills, by the rule of supabase/reference/README.md: to its items, to
-- tools of its family, to tools under one of its items unless that is a wide one.

create function private.tool_pairs(tool integer, set_version text)
returns table (skill_id integer, related_id integer, similarity double precision)
language sql
stable
set search_path = ''
as $$
  with rule as (
    select * from public.skill_relation_sets s where s.version = set_version
  ), pairs as (
    select i.item_id as other, rule.tool_and_item as strength
    from rule, public.tool_items i where i.tool_id = tool
    union all
    select other.id, case when other.family = self.family then rule.same_family else rule.shared_item end
    from rule, public.skills self
    join public.skills other on other.kind = 'tool' and other.id <> self.id
    where self.id = tool and (other.family = self.family or exists (
      select from public.tool_items a join public.tool_items b on b.item_id = a.item_id
      where a.tool_id = self.id and b.tool_id = other.id and a.item_id <> all (rule.wide_items)
    ))
  )
  select least(tool, p.other), greatest(tool, p.other), p.strength from pairs p;
$$;

create function private.relate_tool(tool integer, set_version text) returns void
language sql
set search_path = ''
as $$
  insert into public.skill_relations (version, skill_id, related_id, similarity)
    select set_version, p.skill_id, p.related_id, p.similarity from private.tool_pairs(tool, set_version) p
    on conflict do nothing;
$$;

-- Other items of a tool are other pairs: a new version of the set, for stored explanations name the
-- version that they were made with.
create function private.relate_tool_anew(tool integer) returns void
language plpgsql
set search_path = ''
as $$
declare
  old public.skill_relation_sets;
  base text;
  fresh text;
begin
  select * into strict old from public.skill_relation_sets s where s.in_force;
  base := split_part(old.version, '+', 1);
  fresh := base || '+' || (
    select count(*) + 1 from public.skill_relation_sets s where starts_with(s.version, base || '+')
  );
  update public.skill_relation_sets s set in_force = false where s.version = old.version;
  insert into public.skill_relation_sets
    (version, description, in_force, tool_and_item, same_family, shared_item, wide_items)
    values (fresh, old.description, true, old.tool_and_item, old.same_family, old.shared_item, old.wide_items);
  insert into public.skill_relations (version, skill_id, related_id, similarity)
    select fresh, r.skill_id, r.related_id, r.similarity from public.skill_relations r
    where r.version = old.version and tool not in (r.skill_id, r.related_id);
  perform private.relate_tool(tool, fresh);
end;
$$;

-- Relates the tools that the set in force does not know: a release brings tools while a set of the
-- operator is in force, or a set while the operator has tools. The seed calls it.
create function private.complete_relations() returns void
language sql
set search_path = ''
as $$
  select private.relate_tool(t.id, s.version)
  from public.skill_relation_sets s, public.skills t
  where s.in_force and t.kind = 'tool' and not exists (
    select from public.tool_items i
    join public.skill_relations r
      on r.version = s.version and r.skill_id = i.item_id and r.related_id = t.id
    where i.tool_id = t.id
  );
$$;

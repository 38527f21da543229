-- Adding, changing, retiring and restoring entries of the reference data. Nothing is ever deleted:
-- profiles, openings and matches name what they use.

-- An entry as the history keeps it. `code` is the id of a tool.
create function private.reference_entry(kind text, code text) returns jsonb
language sql
stable
set search_path = ''
as $$
  select case reference_entry.kind
    when 'tool' then (
      select jsonb_build_object(
        'nameJa', s.name_ja, 'nameEn', s.name_en, 'keywords', s.keywords, 'retiredOn', s.retired_on,
        'items', (select jsonb_agg(i.item_id order by i.item_id) from public.tool_items i where i.tool_id = s.id)
      )
      from public.skills s where s.id::text = reference_entry.code and s.kind = 'tool'
    )
    when 'theme' then (
      select jsonb_build_object(
        'nameJa', t.name_ja, 'nameEn', t.name_en, 'position', t.position, 'retiredOn', t.retired_on
      )
      from public.themes t where t.code = reference_entry.code
    )
    when 'reason' then (
      select jsonb_build_object(
        'nameJa', r.name_ja, 'nameEn', r.name_en, 'position', r.position, 'retiredOn', r.retired_on,
        'forCompany', r.for_company, 'forTalent', r.for_talent, 'forAdmin', r.for_admin
      )
      from public.reason_codes r where r.code = reference_entry.code
    )
  end;
$$;

create function private.reference_version(kind text, code text) returns integer
language sql
stable
set search_path = ''
as $$
  select case reference_version.kind
    when 'tool' then (
      select s.version from public.skills s where s.id::text = reference_version.code and s.kind = 'tool'
    )
    when 'theme' then (select t.version from public.themes t where t.code = reference_version.code)
    when 'reason' then (select r.version from public.reason_codes r where r.code = reference_version.code)
  end;
$$;

-- Lets one change in at a time, and answers what an earlier call of the same request came to. A form
-- that was sent once may come again with other content, out of the browser's history: that is no
-- repetition. `code` is null where an entry is added.
create function private.begin_change(
  kind text, code text, wanted jsonb, expected_version integer, note text, request uuid
) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  done public.reference_changes;
  version integer;
begin
  if private.words(note) is null then
    perform private.refuse('PT422', 'change_note_required');
  elsif request is null then
    perform private.refuse('PT422', 'request_required');
  end if;
  perform pg_advisory_xact_lock(hashtext('reference data'));
  select * into done from public.reference_changes c where c.request = begin_change.request;
  if found and done.kind = begin_change.kind and done.after @> wanted then
    return jsonb_build_object('code', done.code, 'version', done.version);
  elsif found then
    perform private.refuse('PT409', 'entry_edited_elsewhere');
  end if;
  if begin_change.code is not null then
    version := private.reference_version(begin_change.kind, begin_change.code);
    if version is null then
      perform private.refuse('PT404', 'entry_not_found');
    elsif version is distinct from expected_version then
      perform private.refuse('PT409', 'entry_edited_elsewhere');
    end if;
  end if;
  return null;
end;
$$;

-- Writes the history unless nothing has changed, and says where the entry stands.
create function private.end_change(
  kind text, code text, action text, me uuid, before jsonb, note text, request uuid
) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  after jsonb := private.reference_entry(end_change.kind, end_change.code);
  version integer := private.reference_version(end_change.kind, end_change.code);
begin
  insert into public.reference_changes (kind, code, version, action, admin_id, before, after, note, request)
    values (
      end_change.kind, end_change.code, version, end_change.action, me, end_change.before, after,
      private.words(end_change.note), end_change.request
    );
  return jsonb_build_object('code', end_change.code, 'version', version);
end;
$$;

-- Two entries of one name cannot be told apart in a list. `own_code` is the entry that bears it.
create function private.refuse_taken_name(kind text, own_code text, entry jsonb) returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  if exists (
    select from (
      select s.id::text as code, s.name_ja, s.name_en from public.skills s
        where refuse_taken_name.kind = 'tool' and s.kind = 'tool'
      union all
      select t.code, t.name_ja, t.name_en from public.themes t where refuse_taken_name.kind = 'theme'
      union all
      select r.code, r.name_ja, r.name_en from public.reason_codes r where refuse_taken_name.kind = 'reason'
    ) as other
    where other.code is distinct from own_code and (
      lower(normalize(other.name_ja, NFKC)) = lower(normalize(private.words(entry ->> 'nameJa'), NFKC))
      or lower(normalize(other.name_en, NFKC)) = lower(normalize(private.words(entry ->> 'nameEn'), NFKC))
    )
  ) then
    perform private.refuse('PT409', 'entry_name_taken');
  end if;
end;
$$;

-- Adds a tool (`tool_id` null) or changes one. `tool` has nameJa, nameEn, keywords and items, the ids of
-- the one or two items of the standard that it belongs to. Returns {code, version}.
create function public.save_tool(
  tool jsonb, note text, request uuid, tool_id integer default null, expected_version integer default null
) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  answer jsonb := private.begin_change('tool', tool_id::text, tool, expected_version, note, request);
  before jsonb := private.reference_entry('tool', tool_id::text);
  wanted integer[] := array(
    select distinct item::integer from jsonb_array_elements_text(tool -> 'items') as item order by 1
  );
  id integer := save_tool.tool_id;
begin
  if answer is not null then
    return answer;
  end if;
  if cardinality(wanted) not between 1 and 2 or exists (
    select from unnest(wanted) as item
    where not exists (select from public.skills s where s.id = item and s.kind = 'standard')
  ) then
    perform private.refuse('PT422', 'tool_items_unknown');
  end if;
  perform private.refuse_taken_name('tool', id::text, tool);
  if id is null then
    -- Far above the ids of releases.
    select greatest(max(s.id), 1000000) + 1 into id from public.skills s;
    insert into public.skills (id, code, kind, group_code, name_ja, name_en, keywords, edited_at)
      values (
        id, 'own_' || id, 'tool', 'tool', private.words(tool ->> 'nameJa'), private.words(tool ->> 'nameEn'),
        coalesce(private.words(tool ->> 'keywords'), ''), now()
      );
  else
    update public.skills s set
      name_ja = private.words(tool ->> 'nameJa'), name_en = private.words(tool ->> 'nameEn'),
      keywords = coalesce(private.words(tool ->> 'keywords'), ''),
      version = s.version + 1, edited_at = now()
    where s.id = save_tool.tool_id;
  end if;
  delete from public.tool_items i where i.tool_id = id and i.item_id <> all (wanted);
  insert into public.tool_items (tool_id, item_id)
    select id, item from unnest(wanted) as item on conflict do nothing;
  if before is null then
    perform private.relate_tool(id, s.version) from public.skill_relation_sets s where s.in_force;
  elsif before -> 'items' is distinct from to_jsonb(wanted) then
    perform private.relate_tool_anew(id);
  end if;
  return private.end_change(
    'tool', id::text, case when before is null then 'add' else 'edit' end, me, before, note, request
  );
end;
$$;

-- Adds a theme (`theme_code` null) or changes one: nameJa, nameEn, position.
create function public.save_theme(
  theme jsonb, note text, request uuid, theme_code text default null, expected_version integer default null
) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  answer jsonb := private.begin_change('theme', theme_code, theme, expected_version, note, request);
  before jsonb := private.reference_entry('theme', theme_code);
  own_code text := theme_code;
begin
  if answer is not null then
    return answer;
  end if;
  perform private.refuse_taken_name('theme', own_code, theme);
  if own_code is null then
    select 'own_' || coalesce(max(substr(t.code, 5)::integer), 0) + 1 into own_code
      from public.themes t where t.code ~ '^own_[0-9]+$';
    insert into public.themes (code, name_ja, name_en, position, edited_at)
      values (
        own_code, private.words(theme ->> 'nameJa'), private.words(theme ->> 'nameEn'),
        (theme ->> 'position')::smallint, now()
      );
  else
    update public.themes t set
      name_ja = private.words(theme ->> 'nameJa'), name_en = private.words(theme ->> 'nameEn'),
      position = (theme ->> 'position')::smallint, version = t.version + 1, edited_at = now()
    where t.code = own_code;
  end if;
  return private.end_change(
    'theme', own_code, case when before is null then 'add' else 'edit' end, me, before, note, request
  );
end;
$$;

-- Adds a reason (`reason_code` null) or changes one: nameJa, nameEn, position, forCompany, forTalent,
-- forAdmin. One that nobody may give is the system's.
create function public.save_reason(
  entry jsonb, note text, request uuid, reason_code text default null, expected_version integer default null
) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  answer jsonb := private.begin_change('reason', reason_code, entry, expected_version, note, request);
  before jsonb := private.reference_entry('reason', reason_code);
  own_code text := reason_code;
begin
  if answer is not null then
    return answer;
  end if;
  perform private.refuse_taken_name('reason', own_code, entry);
  if own_code is null then
    select 'own_' || coalesce(max(substr(r.code, 5)::integer), 0) + 1 into own_code
      from public.reason_codes r where r.code ~ '^own_[0-9]+$';
    insert into public.reason_codes (code, name_ja, name_en, position, for_company, for_talent, for_admin, edited_at)
      values (
        own_code, private.words(entry ->> 'nameJa'), private.words(entry ->> 'nameEn'),
        (entry ->> 'position')::smallint, (entry ->> 'forCompany')::boolean,
        (entry ->> 'forTalent')::boolean, (entry ->> 'forAdmin')::boolean, now()
      );
  else
    update public.reason_codes r set
      name_ja = private.words(entry ->> 'nameJa'), name_en = private.words(entry ->> 'nameEn'),
      position = (entry ->> 'position')::smallint, for_company = (entry ->> 'forCompany')::boolean,
      for_talent = (entry ->> 'forTalent')::boolean, for_admin = (entry ->> 'forAdmin')::boolean,
      version = r.version + 1, edited_at = now()
    where r.code = own_code;
  end if;
  return private.end_change(
    'reason', own_code, case when before is null then 'add' else 'edit' end, me, before, note, request
  );
end;
$$;

-- Takes an entry out of the lists that people choose from, or puts it back. Its name stays wherever it
-- is in use.
create function public.retire_reference(
  kind text, code text, retired boolean, note text, request uuid, expected_version integer
) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  answer jsonb := private.begin_change(
    retire_reference.kind, coalesce(retire_reference.code, ''), '{}', expected_version, note, request
  );
  before jsonb := private.reference_entry(retire_reference.kind, retire_reference.code);
  day date := case when retired then private.japan_today() end;
begin
  if answer is not null then
    return answer;
  elsif retired is null or (before ->> 'retiredOn' is not null) = retired then
    perform private.refuse('PT409', 'entry_edited_elsewhere');
  end if;
  case retire_reference.kind
    when 'tool' then
      update public.skills s set retired_on = day, version = s.version + 1, edited_at = now()
        where s.id::text = retire_reference.code;
    when 'theme' then
      update public.themes t set retired_on = day, version = t.version + 1, edited_at = now()
        where t.code = retire_reference.code;
    when 'reason' then
      update public.reason_codes r set retired_on = day, version = r.version + 1, edited_at = now()
        where r.code = retire_reference.code;
  end case;
  return private.end_change(
    retire_reference.kind, retire_reference.code, case when retired then 'retire' else 'restore' end,
    me, before, note, request
  );
end;
$$;

-- May this side give this reason, and is it still in use?
create or replace function private.require_reason(reason text, giving_side text) returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if not exists (
    select from public.reason_codes r
    where r.code = reason and (r.retired_on is null or r.retired_on > private.japan_today())
      and case giving_side
        when 'company' then r.for_company when 'talent' then r.for_talent when 'admin' then r.for_admin
      end
  ) then
    perform private.refuse('PT422', 'reason_unknown');
  end if;
end;
$$;

grant execute on function public.save_tool(jsonb, text, uuid, integer, integer) to authenticated;
grant execute on function public.save_theme(jsonb, text, uuid, text, integer) to authenticated;
grant execute on function public.save_reason(jsonb, text, uuid, text, integer) to authenticated;
grant execute on function public.retire_reference(text, text, boolean, text, uuid, integer) to authenticated;

-- In how many profiles, openings and matches an entry is named, so that an administrator knows what a
-- change of it means.
create function public.reference_usage(kind text, code text)
returns table (talents integer, openings integer, matches integer)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  tool integer := case when code ~ '^[0-9]{1,9}$' then code::integer end;
begin
  return query select
    case reference_usage.kind
      when 'tool' then (
        select count(*) from public.talent_skills s where s.skill_id = tool
      )
      when 'theme' then (
        select count(distinct t.account_id) from public.talent_themes t where t.theme_code = reference_usage.code
      )
      else 0
    end::integer,
    case reference_usage.kind
      when 'tool' then (
        select count(distinct q.opening_id) from public.opening_requirements q
        where q.skill_id = tool
      )
      when 'theme' then (
        select count(distinct r.opening_id) from public.opening_revisions r
        where r.theme_code = reference_usage.code
      )
      else 0
    end::integer,
    case reference_usage.kind
      when 'reason' then (
        select count(*) from public.matches m where m.closed_reason = reference_usage.code
      )
      else 0
    end::integer;
end;
$$;
grant execute on function public.reference_usage(text, text) to authenticated;

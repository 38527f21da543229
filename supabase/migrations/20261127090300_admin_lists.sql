-- Lists for administrators: firms, openings, talents (profiles, never private details), matches.

-- Is `search` part of the text, whatever the width and case? Everything is found by nothing.
create function private.finds(search text, inside text) returns boolean
language sql
immutable
set search_path = ''
as $$
  select private.words(search) is null
    or position(lower(normalize(private.words(search), NFKC)) in lower(normalize(inside, NFKC))) > 0;
$$;

-- A page of a list, by what changed last (`newest`, `oldest`) or by `name`. Filters are optional;
-- `after_key` is the key of the last row of the page before. What a row has depends on the list.
create function public.admin_list(
  list text, search text default null, only_state text default null,
  only_prefecture text default null, sort text default 'newest', after_key text default null,
  max_rows integer default 50
) returns table (
  key text, id uuid, title text, company_name text, state text, prefecture_code text, detail text,
  openings integer, matches integer, score double precision, changed_at timestamptz
)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  after_sort text collate "C" := left(after_key, -37);
  after_id uuid := right(after_key, 36);
  upwards boolean := sort in ('oldest', 'name');
begin
  return query
    with listed as (
      select c.id, c.name as title, c.name_kana as sort_name, null::text as company_name, c.status as state,
        c.prefecture_code, c.industry_code as detail, c.status_changed_at as changed_at,
        null::double precision as score, c.name || ' ' || c.name_kana || ' ' || coalesce(c.corporate_number, '') as text
      from public.companies c where list = 'companies'
      union all
      -- Drafts that were never handed in are the firms' own.
      select o.id, r.title, r.title, c.name, o.status, r.prefecture_code, r.theme_code,
        coalesce(r.decided_at, r.submitted_at, o.created_at), null, r.title || ' ' || c.name
      from public.openings o
      join public.companies c on c.id = o.company_id
      cross join lateral (
        select * from public.opening_revisions v
        where v.opening_id = o.id and v.state <> 'draft' order by v.revision desc limit 1
      ) r
      where list = 'openings'
      union all
      select p.account_id, left(p.account_id::text, 8), left(p.account_id::text, 8), null, p.status,
        p.prefecture_code, array_to_string(p.roles, ' '), p.updated_at, null,
        p.summary || ' ' || coalesce((
          select string_agg(s.name_ja || ' ' || s.name_en, ' ') from public.talent_skills h
          join public.skills s on s.id = h.skill_id where h.account_id = p.account_id
        ), '') || ' ' || left(p.account_id::text, 8)
      from public.talent_profiles p where list = 'talents'
      union all
      select m.id, r.title, r.title, c.name, m.state, r.prefecture_code, m.origin, m.state_changed_at,
        e.score, r.title || ' ' || c.name
      from public.matches m
      join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
      join public.companies c on c.id = m.company_id
      left join public.match_explanations e on e.match_id = m.id and e.viewer = 'admin'
      where list = 'matches'
    ), keyed as (
      select l.*, (case sort when 'name' then l.sort_name else lpad(private.to_key(l.changed_at), 17, '0') end)
        collate "C" as sort_key
      from listed l
      where (only_state is null or l.state = only_state)
        and (only_prefecture is null or l.prefecture_code = only_prefecture)
        and private.finds(search, l.text)
    ), page as (
      select * from keyed k
      where after_key is null
        or (upwards and (k.sort_key, k.id) > (after_sort, after_id))
        or (not upwards and (k.sort_key, k.id) < (after_sort, after_id))
      order by case when upwards then k.sort_key end, case when upwards then k.id end,
        k.sort_key desc, k.id desc
      limit least(max_rows, 1000)
    )
    select p.sort_key || '_' || p.id, p.id, p.title, p.company_name, p.state, p.prefecture_code, p.detail,
      case list when 'companies' then (
        select count(*) from public.openings o where o.company_id = p.id and o.status = 'published'
      ) end::integer,
      case list
        when 'companies' then (
          select count(*) from public.matches m where m.company_id = p.id and m.state <> 'closed'
        )
        when 'openings' then (
          select count(*) from public.matches m where m.opening_id = p.id and m.state <> 'closed'
        )
        when 'talents' then (
          select count(*) from public.matches m where m.talent_id = p.id and m.state <> 'closed'
        )
      end::integer,
      p.score, p.changed_at
    from page p
    order by case when upwards then p.sort_key end, case when upwards then p.id end,
      p.sort_key desc, p.id desc;
end;
$$;
grant execute on function public.admin_list(text, text, text, text, text, text, integer) to authenticated;

-- Where the codes of candidates and matches are shown; the functions are as before otherwise.

-- The cards behind handles of an opening of the caller's firm, in the order asked for, each with the
-- firm's open match with that person. People who are no longer available are left out.
create or replace function public.candidate_cards(opening_id uuid, handles uuid[])
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  if not private.is_my_opening(candidate_cards.opening_id) then
    perform private.refuse('PT404', 'opening_not_found');
  elsif cardinality(handles) > 200 then
    perform private.refuse('PT422', 'too_many_candidates');
  end if;
  return coalesce((
    select jsonb_agg(
      private.card(h.talent_id) || jsonb_build_object('handle', h.handle, 'code', private.code_of(h.handle), 'match', (
        select jsonb_build_object('id', m.id, 'state', m.state)
        from public.matches m
        where m.opening_id = h.opening_id and m.talent_id = h.talent_id and m.company_sees
        order by (m.state <> 'closed') desc, m.state_changed_at desc limit 1
      )) order by wanted.position
    )
    from unnest(handles) with ordinality as wanted (handle, position)
    join private.candidate_handles h on h.handle = wanted.handle and h.opening_id = candidate_cards.opening_id
    join public.openings o on o.id = h.opening_id
    join public.talent_profiles p on p.account_id = h.talent_id and p.status = 'active'
    where private.pair_exclusion(o.company_id, h.talent_id) is null
  ), '[]'::jsonb);
end;
$$;

-- An opening's shortlist as the firm may see it, the newest first. Of somebody who is not available
-- there is neither card nor match nor note, whatever the reason; the code is the firm's own word for it.
create or replace function public.shortlist(opening_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  head public.openings;
begin
  if not private.is_my_opening(shortlist.opening_id) then
    perform private.refuse('PT404', 'opening_not_found');
  end if;
  select * into head from public.openings o where o.id = shortlist.opening_id;
  return coalesce((
    select jsonb_agg(
      jsonb_build_object(
        'handle', e.handle,
        'code', private.code_of(e.handle),
        'addedAt', e.added_at,
        'addedBy', private.member_role(head.company_id, e.added_by),
        'card', case when h.talent_id is not null
          then private.card(h.talent_id) || jsonb_build_object('handle', e.handle, 'code', private.code_of(e.handle), 'match', (
            select jsonb_build_object('id', m.id, 'state', m.state)
            from public.matches m
            where m.opening_id = head.id and m.talent_id = h.talent_id and m.company_sees
            order by (m.state <> 'closed') desc, m.state_changed_at desc limit 1
          )) end,
        'notes', case when h.talent_id is not null
          then private.notes_on(head, e.handle, me) else '[]'::jsonb end
      ) order by e.added_at desc, e.handle
    )
    from private.shortlist_entries e
    left join private.candidate_handles h
      on h.handle = e.handle and h.opening_id = e.opening_id and private.is_available(head, h.talent_id)
    where e.opening_id = head.id
  ), '[]'::jsonb);
end;
$$;

-- One match as its firm may see it: the card, who has agreed, and how the opening stands. Never who
-- the person is.
create or replace function public.company_match(match_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  if not private.company_sees_match(company_match.match_id) then
    perform private.refuse('PT404', 'match_not_found');
  end if;
  return (
    select jsonb_build_object(
      'id', m.id,
      'code', m.code,
      'companyId', m.company_id,
      'openingId', m.opening_id,
      'revision', m.revision,
      'openingTitle', r.title,
      'open', private.is_public_revision(m.opening_id, m.revision),
      'state', m.state,
      'origin', m.origin,
      'card', private.card(m.talent_id),
      'consents', private.consents(m.id),
      'closedBy', m.closed_by,
      'closedReason', m.closed_reason,
      'closedMessage', private.message_for(m, 'company'),
      'createdAt', m.created_at,
      'stateChangedAt', m.state_changed_at
    )
    from public.matches m
    join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
    where m.id = company_match.match_id
  );
end;
$$;

-- The caller's own matches as a talent, newest change first, or one of them.
create or replace function public.my_matches(match_id uuid default null) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  return coalesce((
    select jsonb_agg(to_jsonb(own) order by own."stateChangedAt" desc, own.id)
    from (
      select m.id, m.code, m.opening_id as "openingId", m.revision, r.title as "openingTitle",
        c.name as "companyName", r.prefecture_code as "prefectureCode",
        private.is_public_revision(m.opening_id, m.revision) as open,
        m.state, m.origin, private.consents(m.id) as consents, e.score,
        m.closed_by as "closedBy", m.closed_reason as "closedReason",
        private.message_for(m, 'talent') as "closedMessage",
        m.created_at as "createdAt", m.state_changed_at as "stateChangedAt"
      from public.matches m
      join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
      join public.companies c on c.id = m.company_id
      left join public.match_explanations e on e.match_id = m.id and e.viewer = 'talent'
      where m.talent_id = me and m.talent_sees and m.id = coalesce(my_matches.match_id, m.id)
      order by m.state_changed_at desc, m.id
      limit 500
    ) as own
  ), '[]'::jsonb);
end;
$$;

-- The matches of a company that it may see, newest change first, without saying who the person is. The
-- card of somebody who has gone is gone as well; the match stays in the list.
drop function public.company_matches(uuid);
create function public.company_matches(company_id uuid)
returns table (
  match_id uuid, code text, opening_id uuid, revision integer, opening_title text, state text, origin text,
  prefecture_code text, company_consented_at timestamptz, talent_consented_at timestamptz,
  score double precision, closed_by text, closed_reason text, closed_message text,
  created_at timestamptz, state_changed_at timestamptz
)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_member(company_matches.company_id);
begin
  return query
    select m.id, m.code, m.opening_id, m.revision, r.title, m.state, m.origin, p.prefecture_code,
      (select c.consented_at from public.match_consents c
        where c.match_id = m.id and c.side = 'company' and c.voided_at is null),
      (select c.consented_at from public.match_consents c
        where c.match_id = m.id and c.side = 'talent' and c.voided_at is null),
      -- An administrator dismisses what was not introduced yet: a firm that sees it has asked for it,
      -- so the administrator's words are for it too.
      e.score, m.closed_by, m.closed_reason, m.closed_message,
      m.created_at, m.state_changed_at
    from public.matches m
    join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
    left join public.talent_profiles p on p.account_id = m.talent_id
    left join public.match_explanations e on e.match_id = m.id and e.viewer = 'company'
    where m.company_id = company_matches.company_id and m.company_sees
    order by m.state_changed_at desc, m.id
    limit 500;
end;
$$;

-- The cards of people by their ids, for administrators, who propose matches. In the order asked for,
-- each with the code under which the opening's firm knows the person, if it has seen it.
drop function public.coordinator_cards(uuid[]);
create function public.coordinator_cards(opening_id uuid, talent_ids uuid[])
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
begin
  if cardinality(talent_ids) > 200 then
    perform private.refuse('PT422', 'too_many_candidates');
  end if;
  return coalesce((
    select jsonb_agg(
      private.card(p.account_id) || jsonb_build_object('talentId', p.account_id, 'code', (
        select private.code_of(h.handle) from private.candidate_handles h
        where h.opening_id = coordinator_cards.opening_id and h.talent_id = p.account_id
      )) order by wanted.position
    )
    from unnest(talent_ids) with ordinality as wanted (talent, position)
    join public.talent_profiles p on p.account_id = wanted.talent and p.status = 'active'
  ), '[]'::jsonb);
end;
$$;

-- Everything that waits for an administrator: firms (with their first opening), openings, matches,
-- qualifications.
drop function private.waiting_for_review();
create function private.waiting_for_review()
returns table (
  kind text, subject_id uuid, title_ja text, title_en text, company_id uuid, company_name text,
  prefecture_code text, theme_code text, origin text, score double precision, eligible boolean,
  waiting_since timestamptz, code text
)
language sql
stable
security definer
set search_path = ''
as $$
  select 'company', c.id, c.name, c.name, c.id, c.name, c.prefecture_code, null::text, null::text,
    null::double precision, null::boolean, c.status_changed_at, null::text
  from public.companies c where c.status = 'submitted'
  union all
  select 'opening', r.opening_id, r.title, r.title, c.id, c.name, r.prefecture_code, r.theme_code, null,
    null, null, r.submitted_at, null
  from public.opening_revisions r
  join public.openings o on o.id = r.opening_id
  join public.companies c on c.id = o.company_id
  -- The opening of a firm that waits itself is reviewed with the firm.
  where r.state = 'submitted' and c.status = 'approved'
  union all
  select 'match', m.id, r.title, r.title, c.id, c.name, r.prefecture_code, r.theme_code, m.origin,
    e.score, e.eligible, m.created_at, m.code
  from public.matches m
  join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
  join public.openings o on o.id = m.opening_id
  join public.companies c on c.id = m.company_id
  left join public.match_explanations e on e.match_id = m.id and e.viewer = 'admin'
  where m.state = 'proposed' and o.status = 'published'
  union all
  select 'qualification', q.id, k.name_ja, k.name_en, null, null, p.prefecture_code, null, null,
    null, null, q.submitted_at, null
  from public.talent_qualifications q
  join public.qualifications k on k.code = q.qualification_code
  join public.talent_profiles p on p.account_id = q.account_id
  where q.state = 'submitted';
$$;

-- A page of what waits, longest first. Filters are optional; `after_key` is the key of the last row of
-- the page before.
drop function public.review_queue(text, text, text, integer, boolean, text, integer);
create function public.review_queue(
  only_kind text default null, only_prefecture text default null, only_origin text default null,
  min_days integer default 0, only_overdue boolean default false, after_key text default null,
  max_rows integer default 500
) returns table (
  key text, kind text, subject_id uuid, title_ja text, title_en text, company_id uuid,
  company_name text, prefecture_code text, theme_code text, origin text, score double precision,
  eligible boolean, waiting_since timestamptz, overdue boolean, code text
)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  after_at timestamptz := private.from_key(after_key);
  after_id uuid := nullif(split_part(after_key, '_', 2), '');
begin
  return query
    select concat_ws('_', private.to_key(w.waiting_since), w.subject_id), w.kind, w.subject_id,
      w.title_ja, w.title_en, w.company_id, w.company_name, w.prefecture_code, w.theme_code, w.origin,
      w.score, w.eligible, w.waiting_since,
      private.working_days_since(w.waiting_since) > private.review_days(), w.code
    from private.waiting_for_review() w
    where (only_kind is null or w.kind = only_kind)
      and (only_prefecture is null or w.prefecture_code = only_prefecture)
      and (only_origin is null or w.origin = only_origin)
      and w.waiting_since <= now() - make_interval(days => least(greatest(min_days, 0), 10000))
      and (not only_overdue or private.working_days_since(w.waiting_since) > private.review_days())
      and (after_key is null or (w.waiting_since, w.subject_id) > (after_at, after_id))
    order by w.waiting_since, w.subject_id
    limit least(max_rows, 1000);
end;
$$;

-- A page of a list, by what changed last (`newest`, `oldest`) or by `name`. Filters are optional;
-- `after_key` is the key of the last row of the page before. What a row has depends on the list.
drop function public.admin_list(text, text, text, text, text, text, integer);
create function public.admin_list(
  list text, search text default null, only_state text default null,
  only_prefecture text default null, sort text default 'newest', after_key text default null,
  max_rows integer default 50
) returns table (
  key text, id uuid, title text, company_name text, state text, prefecture_code text, detail text,
  openings integer, matches integer, score double precision, changed_at timestamptz, code text
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
  -- Of whom a firm speaks that has not asked for a match yet.
  spoken_of uuid := (
    select h.talent_id from private.candidate_codes c
    join private.candidate_handles h on h.handle = c.handle
    where list = 'talents' and c.code = upper(normalize(private.words(search), NFKC))
  );
begin
  return query
    with listed as (
      select c.id, c.name as title, c.name_kana as sort_name, null::text as company_name, c.status as state,
        c.prefecture_code, c.industry_code as detail, c.status_changed_at as changed_at,
        null::double precision as score, c.name || ' ' || c.name_kana || ' ' || coalesce(c.corporate_number, '') as text,
        null::text as code
      from public.companies c where list = 'companies'
      union all
      -- Drafts that were never handed in are the firms' own.
      select o.id, r.title, r.title, c.name, o.status, r.prefecture_code, r.theme_code,
        coalesce(r.decided_at, r.submitted_at, o.created_at), null, r.title || ' ' || c.name, null
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
        ), '') || ' ' || left(p.account_id::text, 8), null
      from public.talent_profiles p where list = 'talents'
      union all
      select m.id, r.title, r.title, c.name, m.state, r.prefecture_code, m.origin, m.state_changed_at,
        e.score, r.title || ' ' || c.name || ' ' || m.code, m.code
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
        and (private.finds(search, l.text) or l.id = spoken_of)
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
      p.score, p.changed_at, p.code
    from page p
    order by case when upwards then p.sort_key end, case when upwards then p.id end,
      p.sort_key desc, p.id desc;
end;
$$;

grant execute on function public.company_matches(uuid) to authenticated;
grant execute on function public.coordinator_cards(uuid, uuid[]) to authenticated;
grant execute on function public.review_queue(text, text, text, integer, boolean, text, integer) to authenticated;
grant execute on function public.admin_list(text, text, text, text, text, text, integer) to authenticated;

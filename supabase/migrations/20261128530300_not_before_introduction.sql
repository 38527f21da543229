-- Before a match is introduced, each side knows what it has done itself, and nothing else: not that the other
-- side asked too, nor that somebody had proposed the pair earlier.

create function private.was_introduced(target public.matches) returns boolean
language sql
stable
set search_path = ''
as $$
  select case target.state
    when 'proposed' then false
    when 'closed' then exists (
      select from public.match_events e where e.match_id = target.id and e.action = 'approve'
    )
    else true
  end;
$$;

-- How a match arose, as a side may know it. It sees one that was not introduced because it has asked for it.
create function private.origin_for(target public.matches, reader text) returns text
language sql
stable
set search_path = ''
as $$
  select case
    when private.was_introduced(target) then target.origin
    when reader = 'company' then 'invitation'
    else 'application'
  end;
$$;

-- Since when there has been a match, as a side may know it. Its state has not changed before.
create function private.since_for(target public.matches, reader text) returns timestamptz
language sql
stable
set search_path = ''
as $$
  select case when private.was_introduced(target) then target.created_at else coalesce((
    select min(e.created_at) from public.match_events e
    where e.match_id = target.id and e.side = reader and e.action in ('apply', 'invite', 'consent')
  ), target.created_at) end;
$$;

-- Who has agreed, as a side may know it.
create function private.consents_for(target public.matches, reader text) returns jsonb
language sql
stable
set search_path = ''
as $$
  select case when private.was_introduced(target) then private.consents(target.id)
    else private.consents(target.id)
      || jsonb_build_object(case reader when 'company' then 'talent' else 'company' end, null)
  end;
$$;

-- As before otherwise.
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
      'origin', private.origin_for(m, 'company'),
      'card', private.card(m.talent_id),
      'consents', private.consents_for(m, 'company'),
      'closedBy', m.closed_by,
      'closedReason', m.closed_reason,
      'closedMessage', private.message_for(m, 'company'),
      'createdAt', private.since_for(m, 'company'),
      'stateChangedAt', greatest(m.state_changed_at, private.since_for(m, 'company'))
    )
    from public.matches m
    join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
    where m.id = company_match.match_id
  );
end;
$$;

-- As before otherwise.
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
        m.state, private.origin_for(m, 'talent') as origin,
        private.consents_for(m, 'talent') as consents, e.score,
        m.closed_by as "closedBy", m.closed_reason as "closedReason",
        private.message_for(m, 'talent') as "closedMessage",
        private.since_for(m, 'talent') as "createdAt", greatest(m.state_changed_at, private.since_for(m, 'talent')) as "stateChangedAt"
      from public.matches m
      join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
      join public.companies c on c.id = m.company_id
      left join public.match_explanations e on e.match_id = m.id and e.viewer = 'talent'
      where m.talent_id = me and m.talent_sees and m.id = coalesce(my_matches.match_id, m.id)
      order by "stateChangedAt" desc, m.id
      limit 500
    ) as own
  ), '[]'::jsonb);
end;
$$;

-- As before otherwise.
create or replace function public.company_matches(company_id uuid)
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
    select m.id, m.code, m.opening_id, m.revision, r.title, m.state,
      private.origin_for(m, 'company'), p.prefecture_code,
      (select c.consented_at from public.match_consents c
        where c.match_id = m.id and c.side = 'company' and c.voided_at is null),
      (select c.consented_at from public.match_consents c
        where c.match_id = m.id and c.side = 'talent' and c.voided_at is null
          and private.was_introduced(m)),
      -- An administrator dismisses what was not introduced yet: a firm that sees it has asked for it,
      -- so the administrator's words are for it too.
      e.score, m.closed_by, m.closed_reason, m.closed_message,
      private.since_for(m, 'company'), greatest(m.state_changed_at, private.since_for(m, 'company'))
    from public.matches m
    join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
    left join public.talent_profiles p on p.account_id = m.talent_id
    left join public.match_explanations e on e.match_id = m.id and e.viewer = 'company'
    where m.company_id = company_matches.company_id and m.company_sees
    order by 16 desc, m.id
    limit 500;
end;
$$;

-- A match waits since somebody has asked for it, where somebody has. As before otherwise.
create or replace function private.waiting_for_review()
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
    e.score, e.eligible, coalesce((
      select min(asked.created_at) from public.match_events asked
      where asked.match_id = m.id and asked.action in ('apply', 'invite')
    ), m.created_at), m.code
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

-- What the pages of one match and of a talent's matches read, each in one round trip.

-- When each side agreed; null while it has not.
create function private.consents(match uuid) returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'company', max(c.consented_at) filter (where c.side = 'company'),
    'talent', max(c.consented_at) filter (where c.side = 'talent')
  )
  from public.match_consents c where c.match_id = match and c.voided_at is null;
$$;

-- The words that came with a closing. An administrator's are for a side that had asked, by whichever
-- way: an application that met an invitation has two.
create function private.message_for(target public.matches, reader text) returns text
language sql
stable
set search_path = ''
as $$
  select case
    when target.closed_by <> 'admin' or exists (
      select from public.match_consents c where c.match_id = target.id and c.side = reader
    ) then target.closed_message
  end;
$$;

-- One match as its firm may see it: the card, who has agreed, and how the opening stands. Never who
-- the person is.
create function public.company_match(match_id uuid) returns jsonb
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
create function public.my_matches(match_id uuid default null) returns jsonb
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
      select m.id, m.opening_id as "openingId", m.revision, r.title as "openingTitle",
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

grant execute on function public.company_match(uuid) to authenticated;
grant execute on function public.my_matches(uuid) to authenticated;

-- What the scoring engine reads and writes. The pool is engine inputs and only these; it leaves the
-- database through the service role alone.

-- The inputs of the engine, an array with an object per talent. All active people, or the ids given
-- (then in any status, so that a match of a paused person can still be explained). One value and not
-- a set of rows: the data API cuts sets at its row limit, and a cut pool would rank wrongly in silence.
create function public.talent_pool(ids uuid[] default null)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', p.account_id,
    'active', p.status = 'active',
    'skills', coalesce((
      select jsonb_agg(jsonb_build_object('id', s.skill_id, 'level', s.level, 'evidence', s.evidence) order by s.skill_id)
      from public.talent_skills s where s.account_id = p.account_id
    ), '[]'::jsonb),
    'learning', coalesce((
      select jsonb_agg(l.skill_id order by l.skill_id)
      from public.talent_learning l where l.account_id = p.account_id
    ), '[]'::jsonb),
    'roles', to_jsonb(p.roles),
    'prefecture', p.prefecture_code,
    'wishedPrefectures', coalesce((
      select jsonb_agg(w.prefecture_code order by w.prefecture_code)
      from public.talent_prefectures w where w.account_id = p.account_id and w.kind = 'wished'
    ), '[]'::jsonb),
    'tiedPrefectures', coalesce((
      select jsonb_agg(w.prefecture_code order by w.prefecture_code)
      from public.talent_prefectures w where w.account_id = p.account_id and w.kind = 'tied'
    ), '[]'::jsonb),
    'onsiteDaysMax', p.onsite_days_max,
    'relocation', p.relocation,
    'engagementTypes', to_jsonb(p.engagement_types),
    'hoursMin', p.hours_min,
    'hoursMax', p.hours_max,
    'availableFrom', p.available_from,
    'wishedPay', case when p.wished_pay_amount is not null
      then jsonb_build_object('amount', p.wished_pay_amount, 'unit', p.wished_pay_unit) end,
    'wishedModes', to_jsonb(p.wished_modes),
    'industries', coalesce((
      select jsonb_agg(i.industry_code order by i.industry_code)
      from public.talent_industries i where i.account_id = p.account_id and i.kind = 'experience'
    ), '[]'::jsonb),
    'themes', coalesce((
      select jsonb_agg(t.theme_code order by t.theme_code)
      from public.talent_themes t where t.account_id = p.account_id and t.kind = 'experience'
    ), '[]'::jsonb),
    'industriesOfInterest', coalesce((
      select jsonb_agg(i.industry_code order by i.industry_code)
      from public.talent_industries i where i.account_id = p.account_id and i.kind = 'interest'
    ), '[]'::jsonb),
    'themesOfInterest', coalesce((
      select jsonb_agg(t.theme_code order by t.theme_code)
      from public.talent_themes t where t.account_id = p.account_id and t.kind = 'interest'
    ), '[]'::jsonb),
    'languages', to_jsonb(p.languages),
    'confirmedOn', p.availability_confirmed_on
  )), '[]'::jsonb)
  from public.talent_profiles p
  where case when ids is null then p.status = 'active' else p.account_id = any (ids) end;
$$;

-- The inputs of the engine for one revision of an opening.
create function private.opening_input(opening uuid, revision integer) returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'id', o.id,
    'published', o.status = 'published' and c.status = 'approved',
    'opensOn', null,
    'expiresOn', o.expires_on,
    'requirements', coalesce((
      select jsonb_agg(jsonb_build_object(
        'skillId', q.skill_id, 'level', q.level, 'weight', q.weight, 'must', q.must
      ) order by q.position)
      from public.opening_requirements q
      where q.opening_id = r.opening_id and q.revision = r.revision
    ), '[]'::jsonb),
    'prefecture', r.prefecture_code,
    'mode', r.work_mode,
    'onsiteDays', r.onsite_days,
    'engagementTypes', to_jsonb(r.engagement_types),
    'hoursMin', r.hours_min,
    'hoursMax', r.hours_max,
    'startOn', r.start_on,
    'lengthMonths', r.length_months,
    'pay', case when r.pay_max is not null
      then jsonb_build_object('amount', r.pay_max, 'unit', r.pay_unit) end,
    'industry', c.industry_code,
    'theme', r.theme_code,
    'roles', to_jsonb(r.roles),
    'seats', r.seats,
    'languages', to_jsonb(r.languages)
  )
  from public.opening_revisions r
  join public.openings o on o.id = r.opening_id
  join public.companies c on c.id = o.company_id
  where r.opening_id = opening and r.revision = opening_input.revision;
$$;

-- Every published opening as the engine reads it, an array. All of it is public; it is a function so
-- that it comes whole and in one round trip.
create function public.opening_pool()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(private.opening_input(o.id, o.live_revision)), '[]'::jsonb)
  from public.openings o join public.companies c on c.id = o.company_id
  where o.status = 'published' and c.status = 'approved' and o.expires_on >= private.japan_today();
$$;

-- One revision as the engine reads it, whatever its state; null if there is none. For the service role.
create function public.opening_input(opening_id uuid, revision integer)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select private.opening_input(opening_input.opening_id, opening_input.revision);
$$;

-- People whom the engine must not show to the firm of an opening: {talentId: reason}.
create function public.pool_exclusions(opening_id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(x.talent_id, x.reason), '{}'::jsonb) from (
    select distinct on (e.talent_id) e.talent_id, e.reason from (
      select m.account_id as talent_id, 'own_firm' as reason, 1 as rank
      from public.openings o join public.company_members m on m.company_id = o.company_id
      where o.id = pool_exclusions.opening_id
      union all
      select h.account_id, 'hidden_firm', 2
      from public.openings o join public.companies c on c.id = o.company_id
      join public.talent_hidden_firms h
        on h.name_key = c.name_key or h.corporate_number = c.corporate_number
      where o.id = pool_exclusions.opening_id
      union all
      select m.talent_id, 'declined', 3
      from public.openings o join public.matches m on m.opening_id = o.id
      where o.id = pool_exclusions.opening_id
        and m.state = 'closed' and m.closed_by in ('talent', 'admin')
        and not exists (
          select from public.matches later
          where later.opening_id = m.opening_id and later.talent_id = m.talent_id
            and (later.state <> 'closed' or later.state_changed_at > m.state_changed_at)
        )
    ) as e order by e.talent_id, e.rank
  ) as x;
$$;

-- The same for the other direction, {openingId: reason}: openings that the engine must not show to
-- the caller.
create function public.my_exclusions()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(x.opening_id, x.reason), '{}'::jsonb) from (
    select distinct on (e.opening_id) e.opening_id, e.reason from (
      select o.id as opening_id, 'own_firm' as reason, 1 as rank
      from public.company_members m join public.openings o on o.company_id = m.company_id
      where m.account_id = (select auth.uid())
      union all
      select o.id, 'hidden_firm', 2
      from public.talent_hidden_firms h
      join public.companies c on h.name_key = c.name_key or h.corporate_number = c.corporate_number
      -- Published ones only: a name put on the list must not tell what else a firm is writing.
      join public.openings o on o.company_id = c.id and o.status = 'published'
      where h.account_id = (select auth.uid())
      union all
      select m.opening_id, 'declined', 3
      from public.matches m
      where m.talent_id = (select auth.uid()) and m.state = 'closed' and m.closed_by in ('company', 'admin')
        and m.talent_sees
        and not exists (
          select from public.matches later
          where later.opening_id = m.opening_id and later.talent_id = m.talent_id
            and (later.state <> 'closed' or later.state_changed_at > m.state_changed_at)
        )
    ) as e order by e.opening_id, e.rank
  ) as x;
$$;

-- Matches that wait for the engine's explanation of their revision. While the opening or the person
-- is paused the engine would say only that; such a match waits until it can be reviewed again.
create function public.unexplained_matches()
returns table (match_id uuid, opening_id uuid, revision integer, talent_id uuid)
language sql
stable
security definer
set search_path = ''
as $$
  select m.id, m.opening_id, m.revision, m.talent_id
  from public.matches m
  join public.openings o on o.id = m.opening_id and o.status = 'published'
  join public.talent_profiles p on p.account_id = m.talent_id and p.status = 'active'
  where m.state in ('proposed', 'introduced')
    and not exists (
      select from public.match_explanations e
      where e.match_id = m.id and e.viewer = 'admin' and e.revision = m.revision
    )
  order by m.created_at limit 500;
$$;

-- Published openings for whose live revision the engine has not proposed its best yet.
create function public.openings_awaiting_proposals()
returns table (opening_id uuid, revision integer)
language sql
stable
security definer
set search_path = ''
as $$
  select o.id, o.live_revision from public.openings o
  where o.status = 'published' and o.proposed_revision is distinct from o.live_revision
  order by o.published_at limit 100;
$$;

-- Stores what the engine said of a match, one body per viewer with the score that it may know. Refused once the match moved to
-- another revision or on. An explanation that is there already for the revision stays.
create function public.attach_explanations(
  match_id uuid, revision integer, engine_version text, weights jsonb, eligible boolean,
  admin_body jsonb, company_body jsonb, talent_body jsonb
) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.matches := private.lock_match(attach_explanations.match_id);
begin
  if target.state not in ('proposed', 'introduced') or target.revision is distinct from attach_explanations.revision then
    return false;
  end if;
  insert into public.match_explanations (match_id, viewer, revision, engine_version, weights, eligible, score, body)
  select target.id, v.viewer, attach_explanations.revision, attach_explanations.engine_version,
    attach_explanations.weights, attach_explanations.eligible, (v.body ->> 'score')::double precision, v.body
  from (values ('admin', admin_body), ('company', company_body), ('talent', talent_body)) as v (viewer, body)
  on conflict on constraint match_explanations_pkey do update set
    revision = excluded.revision, engine_version = excluded.engine_version, weights = excluded.weights,
    eligible = excluded.eligible, score = excluded.score, body = excluded.body, created_at = now()
    where public.match_explanations.revision <> excluded.revision;
  return true;
end;
$$;

grant execute on function public.talent_pool(uuid[]) to service_role;
grant execute on function public.opening_pool() to authenticated, service_role;
grant execute on function public.opening_input(uuid, integer) to service_role;
grant execute on function public.pool_exclusions(uuid) to service_role;
grant execute on function public.my_exclusions() to authenticated;
grant execute on function public.unexplained_matches() to service_role;
grant execute on function public.openings_awaiting_proposals() to service_role;
grant execute on function public.attach_explanations(uuid, integer, text, jsonb, boolean, jsonb, jsonb, jsonb) to service_role;

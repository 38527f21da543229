-- How a web process loads the inputs of the scoring engine, and how it asks what changed since. Like
-- talent_pool() these are for the service role alone. The answers are JSON in a text, which the
-- process hands on unread to the thread that holds the engine.

-- Profiles as columns, a list for each field, in any order but the same for all. Codes of a list are
-- one text with spaces; a skill held is one number, id · 100 + level · 10 + place of its evidence.
create function private.engine_columns(ids uuid[]) returns json
language sql
stable
security definer
set search_path = ''
as $$
  select json_build_object(
    'id', json_agg(p.account_id),
    'active', json_agg(p.status = 'active'),
    'skills', json_agg(s.held),
    'learning', json_agg(l.wished),
    'roles', json_agg(array_to_string(p.roles, ' ')),
    'prefecture', json_agg(p.prefecture_code),
    'wishedPrefectures', json_agg(w.wished),
    'tiedPrefectures', json_agg(w.tied),
    'onsiteDaysMax', json_agg(p.onsite_days_max),
    'relocation', json_agg(p.relocation),
    'engagementTypes', json_agg(array_to_string(p.engagement_types, ' ')),
    'hoursMin', json_agg(p.hours_min),
    'hoursMax', json_agg(p.hours_max),
    'availableFrom', json_agg(p.available_from),
    'wishedPayAmount', json_agg(p.wished_pay_amount),
    'wishedPayUnit', json_agg(p.wished_pay_unit),
    'wishedModes', json_agg(array_to_string(p.wished_modes, ' ')),
    'industries', json_agg(i.experience),
    'themes', json_agg(t.experience),
    'industriesOfInterest', json_agg(i.interest),
    'themesOfInterest', json_agg(t.interest),
    'languages', json_agg(array_to_string(p.languages, ' ')),
    'confirmedOn', json_agg(p.availability_confirmed_on)
  )
  from unnest(ids) as asked (id)
  join public.talent_profiles p on p.account_id = asked.id
  cross join lateral (
    select array_agg(
      s.skill_id::bigint * 100 + s.level * 10
        + array_position(array['self', 'course', 'certificate', 'endorsed'], s.evidence)
      order by s.skill_id
    ) as held
    from public.talent_skills s where s.account_id = p.account_id
  ) as s
  cross join lateral (
    select array_agg(l.skill_id order by l.skill_id) as wished
    from public.talent_learning l where l.account_id = p.account_id
  ) as l
  cross join lateral (
    select string_agg(w.prefecture_code, ' ' order by w.prefecture_code) filter (where w.kind = 'wished') as wished,
      string_agg(w.prefecture_code, ' ' order by w.prefecture_code) filter (where w.kind = 'tied') as tied
    from public.talent_prefectures w where w.account_id = p.account_id
  ) as w
  cross join lateral (
    select string_agg(i.industry_code, ' ' order by i.industry_code) filter (where i.kind = 'experience') as experience,
      string_agg(i.industry_code, ' ' order by i.industry_code) filter (where i.kind = 'interest') as interest
    from public.talent_industries i where i.account_id = p.account_id
  ) as i
  cross join lateral (
    select string_agg(t.theme_code, ' ' order by t.theme_code) filter (where t.kind = 'experience') as experience,
      string_agg(t.theme_code, ' ' order by t.theme_code) filter (where t.kind = 'interest') as interest
    from public.talent_themes t where t.account_id = p.account_id
  ) as t;
$$;

-- Published openings with the inputs of their live revision. Days are the engine's to judge.
create function private.opening_inputs(ids uuid[]) returns json
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(json_agg(json_build_object(
    'revision', o.live_revision, 'input', private.opening_input(o.id, o.live_revision)
  ) order by o.id), '[]')
  from unnest(ids) as asked (id)
  join public.openings o on o.id = asked.id and o.status = 'published'
  join public.companies c on c.id = o.company_id and c.status = 'approved';
$$;

-- Related skills (flat: one, the other, how alike) and prefectures that touch.
create function private.engine_reference() returns json
language sql
stable
security definer
set search_path = ''
as $$
  select json_build_object(
    'version', s.version,
    'pairs', (
      select json_agg(json_build_array(r.skill_id, r.related_id, r.similarity) order by r.skill_id, r.related_id)
      from public.skill_relations r where r.version = s.version
    ),
    'neighbours', (
      select json_object_agg(n.prefecture_code, n.neighbours) from (
        select prefecture_code, array_agg(neighbour_code order by neighbour_code) as neighbours
        from public.prefecture_neighbours group by prefecture_code
      ) as n
    )
  )
  from public.skill_relation_sets s where s.in_force;
$$;

-- The weights in force, {version, values}; null: the engine's defaults.
create function private.engine_weights() returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select null::jsonb;
$$;

-- A page of all active people, by their ids.
create function public.engine_talents(after uuid, at_most integer) returns text
language sql
stable
security definer
set search_path = ''
as $$
  select private.engine_columns(array(
    select p.account_id from public.talent_profiles p
    where p.status = 'active' and (engine_talents.after is null or p.account_id > engine_talents.after)
    order by p.account_id limit at_most
  ))::text;
$$;

-- A page of all published openings, by their ids.
create function public.engine_openings(after uuid, at_most integer) returns text
language sql
stable
security definer
set search_path = ''
as $$
  select private.opening_inputs(array(
    select o.id from public.openings o join public.companies c on c.id = o.company_id
    where o.status = 'published' and c.status = 'approved'
      and (engine_openings.after is null or o.id > engine_openings.after)
    order by o.id limit at_most
  ))::text;
$$;

-- The same for the other direction as pool_exclusions(): openings that the engine must not show to a
-- talent, {openingId: reason}.
create function private.talent_exclusions(talent uuid) returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(x.opening_id, x.reason), '{}'::jsonb) from (
    select distinct on (e.opening_id) e.opening_id, e.reason from (
      select o.id as opening_id, 'own_firm' as reason, 1 as rank
      from public.company_members m join public.openings o on o.company_id = m.company_id
      where m.account_id = talent
      union all
      select o.id, 'hidden_firm', 2
      from public.talent_hidden_firms h
      join public.companies c on h.name_key = c.name_key or h.corporate_number = c.corporate_number
      -- Published ones only: a name put on the list must not tell what else a firm is writing.
      join public.openings o on o.company_id = c.id and o.status = 'published'
      where h.account_id = talent
      union all
      select o.id, 'hidden_firm', 2
      from public.talent_private p
      join public.companies c on c.name_key = p.employer_key
      join public.openings o on o.company_id = c.id and o.status = 'published'
      where p.account_id = talent
      union all
      select m.opening_id, 'declined', 3
      from public.matches m
      where m.talent_id = talent and m.state = 'closed' and m.closed_by in ('company', 'admin')
        and m.talent_sees
        and not exists (
          select from public.matches later
          where later.opening_id = m.opening_id and later.talent_id = m.talent_id
            and (later.state <> 'closed' or later.state_changed_at > m.state_changed_at)
        )
    ) as e order by e.opening_id, e.rank
  ) as x;
$$;

create or replace function public.my_exclusions()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select private.talent_exclusions((select auth.uid()));
$$;

-- What changed since a snapshot, at most so many people and openings, and what questions about some
-- openings and people need besides: all of one moment, the snapshot in the answer. Without `since` it
-- is where a load begins. `reload`: the answer would be too long, or the log does not reach back.
create function public.engine_changes(
  since text, at_most integer, opening_ids uuid[], talent_ids uuid[]
) returns text
language sql
stable
security definer
set search_path = ''
as $$
  with changed as materialized (
    select distinct l.kind, l.id from private.engine_log l
    where l.changed_in >= pg_snapshot_xmin(since::pg_snapshot)
      and not pg_visible_in_snapshot(l.changed_in, since::pg_snapshot) and l.kind <> 'purged'
    limit at_most + 1
  ), verdict as materialized (
    select (select count(*) from changed) > at_most
      or exists (
        select from private.engine_log l
        where l.kind = 'purged' and l.changed_in >= pg_snapshot_xmin(since::pg_snapshot)
      )
      -- A snapshot from the future: this database is a copy, put back to an earlier moment.
      or coalesce(pg_snapshot_xmax(since::pg_snapshot) > pg_snapshot_xmax(pg_current_snapshot()), false) as reload
  ), told as materialized (
    select c.kind, c.id from changed c where not (select reload from verdict)
  ), talents as materialized (
    select t.id, exists (
      select from public.talent_profiles p where p.account_id = t.id and p.status = 'active'
    ) as active
    from told t where t.kind = 'talent'
  ), openings as materialized (
    select t.id from told t where t.kind = 'opening'
    union
    select o.id from told t join public.openings o on o.company_id = t.id where t.kind = 'company'
  )
  select json_build_object(
    'snapshot', pg_current_snapshot(),
    'asOf', private.japan_today(),
    'reload', (select reload from verdict),
    'talents', private.engine_columns(array(select t.id from talents t where t.active)),
    'goneTalents', array(select t.id from talents t where not t.active),
    -- Those that are not published any more, or have not been yet, are not among the inputs.
    'changedOpenings', array(select o.id from openings o),
    'openings', private.opening_inputs(array(select o.id from openings o)),
    'reference', case when since is null or exists (select from told t where t.kind = 'reference')
      then private.engine_reference() end,
    'weights', private.engine_weights(),
    'exclusions', (
      select json_object_agg(o.id, public.pool_exclusions(o.id))
      from unnest(opening_ids) as asked (id) join public.openings o on o.id = asked.id
    ),
    'asked', private.engine_columns(talent_ids),
    'talentExclusions', (
      select json_object_agg(asked.id, private.talent_exclusions(asked.id)) from unnest(talent_ids) as asked (id)
    )
  )::text;
$$;

grant execute on function public.engine_talents(uuid, integer) to service_role;
grant execute on function public.engine_openings(uuid, integer) to service_role;
grant execute on function public.engine_changes(text, integer, uuid[], uuid[]) to service_role;

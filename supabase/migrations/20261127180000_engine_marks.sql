-- How far a web process is, said so that another database is always recognised; pages in the order of
-- their keys; and functions that nothing calls go.

-- Which state of which database this is. Whoever puts an earlier state back, from a copy of its files
-- or from a dump, stops the server or makes the database or the table anew.
create function private.engine_epoch() returns text
language sql
stable
security definer
set search_path = ''
as $$
  select concat_ws('.',
    extract(epoch from pg_postmaster_start_time()),
    (select d.oid from pg_database d where d.datname = current_database()),
    'private.engine_log'::regclass::oid
  );
$$;

-- Profiles as columns, a list for each field, all in the order of the ids: the last one is where the
-- next page begins. Codes of a list are one text with spaces; a skill held is one number,
-- id · 100 + level · 10 + place of its evidence.
create or replace function private.engine_columns(ids uuid[]) returns json
language sql
stable
security definer
set search_path = ''
as $$
  select json_build_object(
    'id', json_agg(r.account_id),
    'active', json_agg(r.status = 'active'),
    'skills', json_agg(r.held),
    'learning', json_agg(r.learning),
    'roles', json_agg(array_to_string(r.roles, ' ')),
    'prefecture', json_agg(r.prefecture_code),
    'wishedPrefectures', json_agg(r.wished_prefectures),
    'tiedPrefectures', json_agg(r.tied_prefectures),
    'onsiteDaysMax', json_agg(r.onsite_days_max),
    'relocation', json_agg(r.relocation),
    'engagementTypes', json_agg(array_to_string(r.engagement_types, ' ')),
    'hoursMin', json_agg(r.hours_min),
    'hoursMax', json_agg(r.hours_max),
    'availableFrom', json_agg(r.available_from),
    'wishedPayAmount', json_agg(r.wished_pay_amount),
    'wishedPayUnit', json_agg(r.wished_pay_unit),
    'wishedModes', json_agg(array_to_string(r.wished_modes, ' ')),
    'industries', json_agg(r.industries),
    'themes', json_agg(r.themes),
    'industriesOfInterest', json_agg(r.industries_of_interest),
    'themesOfInterest', json_agg(r.themes_of_interest),
    'languages', json_agg(array_to_string(r.languages, ' ')),
    'confirmedOn', json_agg(r.availability_confirmed_on)
  )
  from (
    select p.*, s.held, l.wished as learning, w.wished as wished_prefectures, w.tied as tied_prefectures,
      i.experience as industries, i.interest as industries_of_interest,
      t.experience as themes, t.interest as themes_of_interest
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
    ) as t
    order by p.account_id
  ) as r;
$$;

-- What changed since a mark, at most so many people and openings, and what questions about some openings
-- and people need besides: all of one moment. `snapshot` in the answer is its mark: the epoch and the
-- snapshot of the database, for the caller to hand back and not to read. Without `since` it is where a
-- load begins. `reload`: the answer would be too long, the log does not reach back, or the mark is of
-- another epoch.
create or replace function public.engine_changes(
  since text, at_most integer, opening_ids uuid[], talent_ids uuid[]
) returns text
language sql
stable
security definer
set search_path = ''
as $$
  with mark as materialized (
    select split_part(since, '/', 1) as epoch, nullif(split_part(since, '/', 2), '')::pg_snapshot as seen
  ), changed as materialized (
    select distinct l.kind, l.id from private.engine_log l
    where l.changed_in >= (select pg_snapshot_xmin(m.seen) from mark m)
      and not pg_visible_in_snapshot(l.changed_in, (select m.seen from mark m)) and l.kind <> 'purged'
    limit at_most + 1
  ), verdict as materialized (
    select (select count(*) from changed) > at_most
      or exists (
        select from private.engine_log l
        where l.kind = 'purged' and l.changed_in >= (select pg_snapshot_xmin(m.seen) from mark m)
      )
      or exists (
        select from mark m
        where m.epoch <> private.engine_epoch()
          -- From the future: not of this database either.
          or pg_snapshot_xmax(m.seen) > pg_snapshot_xmax(pg_current_snapshot())
      ) as reload
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
    'snapshot', private.engine_epoch() || '/' || pg_current_snapshot(),
    'asOf', private.japan_today(),
    'reload', (select reload from verdict),
    'talents', private.engine_columns(array(select t.id from talents t where t.active)),
    'goneTalents', array(select t.id from talents t where not t.active),
    -- Those that are not published any more, or have not been yet, are not among the inputs.
    'changedOpenings', array(select o.id from openings o),
    'openings', private.opening_inputs(array(select o.id from openings o)),
    'reference', case when since is null or exists (select from told t where t.kind = 'reference')
      then private.engine_reference() end,
    'weights', private.weights_in_force(),
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

-- Another name for private.weights_in_force().
drop function private.engine_weights();
-- All openings for whoever asked; the engine reads them by pages.
drop function public.opening_pool();

-- The engine's inputs as numbers: reading a text costs the engine more than all else about a profile.

-- Profiles as columns, a list for each field, all in the order of the ids: the last one is where the
-- next page begins. Codes are places in the lists of `codes`, from 0; a prefecture is its number; days
-- are counted from 1970-01-01; a skill held is id · 100 + level · 10 + place of its evidence.
create or replace function private.engine_columns(ids uuid[]) returns json
language sql
stable
security definer
set search_path = ''
as $$
  with people as materialized (
    select p.* from unnest(ids) as asked (id)
    join public.talent_profiles p on p.account_id = asked.id
  ), codes as materialized (
    select
      (select array_agg(distinct c) from people p, unnest(p.roles) as c) as roles,
      (select array_agg(distinct c) from people p, unnest(p.engagement_types) as c) as engagement_types,
      (select array_agg(distinct c) from people p, unnest(p.wished_modes) as c) as modes,
      (select array_agg(distinct c) from people p, unnest(p.languages) as c) as languages,
      (select array_agg(i.code) from public.industries i) as industries,
      (select array_agg(t.code) from public.themes t) as themes
  )
  select json_build_object(
    'codes', (
      select json_build_object(
        'roles', c.roles, 'engagementTypes', c.engagement_types, 'modes', c.modes,
        'languages', c.languages, 'industries', c.industries, 'themes', c.themes
      ) from codes c
    ),
    'id', json_agg(r.account_id),
    'active', json_agg(r.status = 'active'),
    'skills', json_agg(r.held),
    'learning', json_agg(r.learning),
    'roles', json_agg(r.role_places),
    'prefecture', json_agg(r.prefecture_code::integer),
    'wishedPrefectures', json_agg(r.wished_prefectures),
    'tiedPrefectures', json_agg(r.tied_prefectures),
    'onsiteDaysMax', json_agg(r.onsite_days_max),
    'relocation', json_agg(r.relocation),
    'engagementTypes', json_agg(r.engagement_places),
    'hoursMin', json_agg(r.hours_min),
    'hoursMax', json_agg(r.hours_max),
    'availableFrom', json_agg(r.available_from - date '1970-01-01'),
    'wishedPayAmount', json_agg(r.wished_pay_amount),
    'wishedPayUnit', json_agg(array_position(array['hour', 'month', 'total'], r.wished_pay_unit) - 1),
    'wishedModes', json_agg(r.mode_places),
    'industries', json_agg(r.industries),
    'themes', json_agg(r.themes),
    'industriesOfInterest', json_agg(r.industries_of_interest),
    'themesOfInterest', json_agg(r.themes_of_interest),
    'languages', json_agg(r.language_places),
    'confirmedOn', json_agg(r.availability_confirmed_on - date '1970-01-01')
  )
  from (
    select p.*, s.held, l.wished as learning, w.wished as wished_prefectures, w.tied as tied_prefectures,
      i.experience as industries, i.interest as industries_of_interest,
      t.experience as themes, t.interest as themes_of_interest,
      (select array_agg(array_position(c.roles, code) - 1) from unnest(p.roles) as code) as role_places,
      (
        select array_agg(array_position(c.engagement_types, code) - 1)
        from unnest(p.engagement_types) as code
      ) as engagement_places,
      (select array_agg(array_position(c.modes, code) - 1) from unnest(p.wished_modes) as code) as mode_places,
      (select array_agg(array_position(c.languages, code) - 1) from unnest(p.languages) as code) as language_places
    from people p
    cross join codes c
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
      select array_agg(w.prefecture_code::integer) filter (where w.kind = 'wished') as wished,
        array_agg(w.prefecture_code::integer) filter (where w.kind = 'tied') as tied
      from public.talent_prefectures w where w.account_id = p.account_id
    ) as w
    cross join lateral (
      select
        array_agg(array_position(c.industries, i.industry_code) - 1)
          filter (where i.kind = 'experience') as experience,
        array_agg(array_position(c.industries, i.industry_code) - 1)
          filter (where i.kind = 'interest') as interest
      from public.talent_industries i where i.account_id = p.account_id
    ) as i
    cross join lateral (
      select
        array_agg(array_position(c.themes, t.theme_code) - 1) filter (where t.kind = 'experience') as experience,
        array_agg(array_position(c.themes, t.theme_code) - 1) filter (where t.kind = 'interest') as interest
      from public.talent_themes t where t.account_id = p.account_id
    ) as t
    order by p.account_id
  ) as r;
$$;

-- Names of municipalities in Latin letters, for people who read English: written by the reference data,
-- from the kana. A ward stands with its city.

alter table public.municipalities
  add column name_en text check (char_length(name_en) between 1 and 120);
comment on column public.municipalities.name_en is
  'Unofficial, from the kana. Null until the reference data has been written after this migration.';

-- As before, with the municipality in English.
create or replace function private.opening_summary(opening uuid) returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'id', o.id,
    'title', r.title,
    'problem', left(r.problem, 200),
    'companyName', c.name,
    'themeCode', r.theme_code,
    'prefectureCode', r.prefecture_code,
    'municipality', concat(m.parent_city, m.name),
    'municipalityEn', m.name_en,
    'workMode', r.work_mode,
    'onsiteDays', r.onsite_days,
    'engagementTypes', to_jsonb(r.engagement_types),
    'hoursMin', r.hours_min,
    'hoursMax', r.hours_max,
    'payMin', r.pay_min,
    'payMax', r.pay_max,
    'payUnit', r.pay_unit,
    'hourlyPay', round(r.hourly_pay),
    'seats', r.seats,
    'skillIds', coalesce((
      select jsonb_agg(q.skill_id order by q.position)
      from public.opening_requirements q
      where q.opening_id = r.opening_id and q.revision = r.revision
    ), '[]'::jsonb),
    'publishedAt', o.published_at,
    'confirmedOn', o.confirmed_on,
    'expiresOn', o.expires_on,
    'isDemo', o.is_demo
  )
  from public.openings o
  join public.companies c on c.id = o.company_id
  join public.opening_revisions r on r.opening_id = o.id and r.revision = o.live_revision
  left join public.municipalities m on m.code = r.municipality_code
  where o.id = opening;
$$;

-- As before, with the municipality in English among the words that find an opening.
create or replace function public.openings_awaiting_index(rules integer)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'openingId', waiting.id,
    'revision', waiting.revision,
    'texts', jsonb_build_array(
      r.title, r.problem, r.outcome, c.name, c.name_kana, i.name_ja, i.name_en,
      t.name_ja, t.name_en, concat(p.name_ja, m.parent_city, m.name), p.name_en, m.name_en
    ) || coalesce((
      select jsonb_agg(names.name)
      from public.opening_requirements q
      join public.skills s on s.id = q.skill_id
      cross join lateral unnest(
        array[s.name_ja, s.name_en] || string_to_array(nullif(s.keywords, ''), '、')
      ) as names (name)
      where q.opening_id = r.opening_id and q.revision = r.revision
    ), '[]'::jsonb)
  )), '[]'::jsonb)
  from (
    select o.opening_id as id, o.revision from private.public_openings() o
    left join private.opening_words w on w.opening_id = o.opening_id
    where w.opening_id is null or w.revision <> o.revision or w.rules <> openings_awaiting_index.rules
      or w.indexed_at < now() - interval '1 day'
    order by w.indexed_at nulls first, o.opening_id limit 100
  ) as waiting
  join public.opening_revisions r on r.opening_id = waiting.id and r.revision = waiting.revision
  join public.openings o on o.id = waiting.id
  join public.companies c on c.id = o.company_id
  join public.industries i on i.code = c.industry_code
  left join public.themes t on t.code = r.theme_code
  left join public.prefectures p on p.code = r.prefecture_code
  left join public.municipalities m on m.code = r.municipality_code;
$$;

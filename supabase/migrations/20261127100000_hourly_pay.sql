-- What an hour pays, reckoned once when a revision is saved: lists sort and filter by it, and the
-- firm that writes an opening compares with it. Until now two functions reckoned it at every read.

alter table public.opening_revisions add column hourly_pay double precision;
comment on column public.opening_revisions.hourly_pay is
  'The most that an hour pays, in yen. Kept by a trigger, not generated: copy_opening() copies whole rows.';

create function private.keep_hourly_pay() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.hourly_pay := private.hourly_pay(new.pay_max, new.pay_unit, new.hours_max, new.length_months);
  return new;
end;
$$;
create trigger opening_revisions_hourly_pay before insert or update on public.opening_revisions
  for each row execute function private.keep_hourly_pay();
update public.opening_revisions set revision = revision;

-- As before, with the kept pay.
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

create or replace function public.search_openings(
  filter jsonb default '{}', sort text default 'newest', after_key bigint default null,
  after_id uuid default null, page_size integer default 20
) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  query tsquery := private.search_query(private.filter_values(filter, 'terms'));
  themes text[] := private.filter_values(filter, 'themes');
  prefectures text[] := private.filter_values(filter, 'prefectures');
  skills text[] := private.filter_values(filter, 'skills');
  modes text[] := private.filter_values(filter, 'modes');
  engagements text[] := private.filter_values(filter, 'engagements');
  pay_least double precision := (filter ->> 'pay')::double precision;
  hours_most double precision := (filter ->> 'hours')::double precision;
  rows_most integer := least(greatest(page_size, 1), 500);
begin
  return (
    with found as materialized (
      select o.id, case search_openings.sort
        when 'pay' then -round(coalesce(r.hourly_pay, -1))::bigint
        when 'deadline' then (o.expires_on - date '2000-01-01')::bigint
        else -(extract(epoch from o.published_at) * 1000000)::bigint
      end as key
      from private.public_openings() p
      join public.openings o on o.id = p.opening_id
      join public.opening_revisions r on r.opening_id = p.opening_id and r.revision = p.revision
      where (themes is null or r.theme_code = any (themes))
        and (prefectures is null or r.prefecture_code = any (prefectures))
        and (modes is null or r.work_mode = any (modes))
        and (engagements is null or r.engagement_types && engagements)
        and (hours_most is null or r.hours_min <= hours_most)
        and (pay_least is null or r.hourly_pay >= pay_least)
        and (skills is null or exists (
          select from public.opening_requirements q
          where q.opening_id = r.opening_id and q.revision = r.revision and q.skill_id::text = any (skills)
        ))
        and (query is null or exists (
          select from private.opening_words w
          where w.opening_id = r.opening_id and w.revision = r.revision and w.words @@ query
        ))
    ), page as (
      select f.key, f.id, row_number() over (order by f.key, f.id) as place
      from found f
      where after_key is null or after_id is null or (f.key, f.id) > (after_key, after_id)
      order by f.key, f.id limit rows_most + 1
    )
    select jsonb_build_object(
      'total', (select count(*) from found),
      'openings', coalesce(
        jsonb_agg(private.opening_summary(page.id) order by page.place) filter (where page.place <= rows_most),
        '[]'::jsonb
      ),
      'next', case when count(*) > rows_most then (
        select jsonb_build_object('key', last.key::text, 'id', last.id)
        from page as last where last.place = rows_most
      ) end
    ) from page
  );
end;
$$;

create or replace function public.usual_pay(theme text, engagement_types text[])
returns table (basis text, openings integer, low integer, median integer, high integer)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_account();
  return query
  with paid as (
    select r.theme_code, r.hourly_pay as hourly
    from private.public_openings() as p
    join public.opening_revisions r on r.opening_id = p.opening_id and r.revision = p.revision
    where r.engagement_types && usual_pay.engagement_types
  ),
  grouped as (
    select 'theme' as basis, 1 as rank, paid.hourly from paid where paid.theme_code = usual_pay.theme
    union all
    select 'all', 2, paid.hourly from paid
  )
  select g.basis, count(*)::integer,
    round(percentile_cont(0.25) within group (order by g.hourly))::integer,
    round(percentile_cont(0.5) within group (order by g.hourly))::integer,
    round(percentile_cont(0.75) within group (order by g.hourly))::integer
  from grouped g where g.hourly is not null
  group by g.basis, g.rank
  having count(*) >= 5
  order by g.rank limit 1;
end;
$$;

drop function private.yen_per_hour(integer, text, smallint, smallint);

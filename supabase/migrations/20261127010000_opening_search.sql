-- Search among the published openings, for everybody.
--
-- PostgreSQL does not know where Japanese words end. The server cuts them (`Intl.Segmenter`) and
-- stores them here with the service role: from a client's hand the words would be whatever it likes.
-- Until an opening is indexed it is in every list, only not found by its words.

create table private.opening_words (
  opening_id uuid primary key references public.openings (id) on delete cascade,
  revision integer not null,
  -- Version of the way in which the server cuts words; behind it, words are cut anew.
  rules integer not null check (rules > 0),
  words tsvector not null check (length(words) <= 20000),
  indexed_at timestamptz not null default now()
);
comment on table private.opening_words is
  'The words of the live revision, of its firm and of what it names. Only functions read it.';
create index opening_words_words_idx on private.opening_words using gin (words);
alter table private.opening_words enable row level security;

-- Published openings whose words are missing, of another revision, cut by other rules, or a day old
-- (names of skills and places may have been mended), with all texts in which they are to be found.
create function public.openings_awaiting_index(rules integer)
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
      t.name_ja, t.name_en, concat(p.name_ja, m.parent_city, m.name), p.name_en
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

-- Stores the words of a revision, a tsvector as text. Refused once another revision is live.
create function public.index_opening(opening_id uuid, revision integer, rules integer, words text)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform 1 from public.openings o
    where o.id = index_opening.opening_id and o.live_revision = index_opening.revision for share;
  if not found then
    return false;
  end if;
  insert into private.opening_words (opening_id, revision, rules, words)
  values (index_opening.opening_id, index_opening.revision, index_opening.rules, index_opening.words::tsvector)
  on conflict on constraint opening_words_pkey do update set
    revision = excluded.revision, rules = excluded.rules, words = excluded.words, indexed_at = now();
  return true;
end;
$$;

-- One word of a search as PostgreSQL writes it. It may be the beginning of a longer word, except for
-- a single Latin letter or digit, which would find everything.
create function private.search_word(word text, ending boolean) returns text
language sql
immutable
set search_path = ''
as $$
  select '''' || replace(replace(word, '\', '\\'), '''', '''''') || ''''
    || case when ending and (octet_length(word) > 1) then ':*' else '' end;
$$;

-- What somebody looks for: every term, each as one word or as its words one after the other.
-- A term is given as its words with blanks between them. Null where there is nothing to look for.
create function private.search_query(terms text[]) returns tsquery
language sql
immutable
set search_path = ''
as $$
  select string_agg('(' || whole || ' | (' || phrase || '))', ' & ')::tsquery
  from (
    select private.search_word(string_agg(w.word, '' order by w.place), true) as whole,
      string_agg(
        private.search_word(w.word, w.place = w.last), ' <-> ' order by w.place
      ) as phrase
    from unnest(terms[1:10]) with ordinality as t (term, number)
    cross join lateral (
      select word, place, count(*) over () as last
      from regexp_split_to_table(btrim(left(t.term, 200)), '\s+') with ordinality as s (word, place)
    ) as w
    where w.word <> ''
    group by t.number
  ) as alternatives;
$$;

-- The most that an hour pays, in yen: the engine's `yenPerHour` with the most hours a week.
create function private.hourly_pay(pay integer, unit text, hours integer, months integer)
returns double precision
language sql
immutable
set search_path = ''
as $$
  select case unit
    when 'hour' then pay
    when 'month' then pay / (nullif(hours, 0) * (52::double precision / 12))
    when 'total' then pay / (nullif(hours, 0) * (52::double precision / 12) * nullif(months, 0))
  end;
$$;

-- An opening as lists show it. Only what everybody may read.
create function private.opening_summary(opening uuid) returns jsonb
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
    'hourlyPay', round(private.hourly_pay(r.pay_max, r.pay_unit, r.hours_max, r.length_months)),
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

-- One value of a filter as a list, null where the filter does not have it.
create function private.filter_values(filter jsonb, name text) returns text[]
language sql
immutable
set search_path = ''
as $$
  select array_agg(value) from jsonb_array_elements_text(
    case jsonb_typeof(filter -> name) when 'array' then filter -> name else '[]'::jsonb end
  ) as value;
$$;

-- A page of the published openings that pass a filter, with how many pass in all, in one round trip.
-- `filter` has terms, themes, prefectures, skills, modes, engagements (lists: any of them), pay (an
-- hour at least) and hours (a week at most); what it lacks does not count. `after_key` and `after_id`
-- are the `next` of the page before.
create function public.search_openings(
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
        when 'pay' then -round(coalesce(private.hourly_pay(r.pay_max, r.pay_unit, r.hours_max, r.length_months), -1))::bigint
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
        and (pay_least is null
          or private.hourly_pay(r.pay_max, r.pay_unit, r.hours_max, r.length_months) >= pay_least)
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

-- Openings that whoever reads this one may want to see too: of the same firm, and like it in skills,
-- theme and place.
create function public.related_openings(opening_id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  with this as (
    select o.company_id, r.* from private.public_openings() p
    join public.openings o on o.id = p.opening_id
    join public.opening_revisions r on r.opening_id = p.opening_id and r.revision = p.revision
    where p.opening_id = related_openings.opening_id
  ), others as (
    select o.id, o.published_at, o.company_id = this.company_id as of_firm,
      2 * (
        select count(*) from public.opening_requirements a
        join public.opening_requirements b on b.skill_id = a.skill_id
        where a.opening_id = this.opening_id and a.revision = this.revision
          and b.opening_id = p.opening_id and b.revision = p.revision
      ) + 2 * (r.theme_code = this.theme_code)::integer
        + (r.prefecture_code = this.prefecture_code)::integer as likeness
    from this, private.public_openings() p
    join public.openings o on o.id = p.opening_id
    join public.opening_revisions r on r.opening_id = p.opening_id and r.revision = p.revision
    where p.opening_id <> related_openings.opening_id
  )
  select jsonb_build_object(
    'ofFirm', coalesce((
      select jsonb_agg(private.opening_summary(f.id) order by f.published_at desc, f.id)
      from (select * from others where of_firm order by published_at desc, id limit 4) as f
    ), '[]'::jsonb),
    'similar', coalesce((
      select jsonb_agg(private.opening_summary(s.id) order by s.likeness desc, s.published_at desc, s.id)
      from (
        select * from others where not of_firm and likeness > 1
        order by likeness desc, published_at desc, id limit 4
      ) as s
    ), '[]'::jsonb)
  );
$$;

-- How much there is, counted now. Everything that the front page claims; only sums.
create function public.public_counts()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  with places as (
    select r.prefecture_code as code, count(*) as openings
    from private.public_openings() p
    join public.opening_revisions r on r.opening_id = p.opening_id and r.revision = p.revision
    group by 1
  )
  select jsonb_build_object(
    'openings', (select coalesce(sum(openings), 0) from places),
    'companies', (select count(*) from public.companies c where c.status = 'approved'),
    'talents', (select count(*) from public.talent_profiles t where t.status = 'active'),
    'prefectures', (select count(*) from places),
    'introductions', (
      select count(distinct e.match_id) from public.match_events e where e.to_state = 'introduced'
    ),
    'byPrefecture', (select coalesce(jsonb_object_agg(code, openings), '{}'::jsonb) from places),
    'hasDemo', exists (select from public.companies c where c.is_demo and c.status = 'approved')
  );
$$;

grant execute on function public.openings_awaiting_index(integer) to service_role;
grant execute on function public.index_opening(uuid, integer, integer, text) to service_role;
grant execute on function public.search_openings(jsonb, text, bigint, uuid, integer) to anon, authenticated, service_role;
grant execute on function public.related_openings(uuid) to anon, authenticated, service_role;
grant execute on function public.public_counts() to anon, authenticated, service_role;

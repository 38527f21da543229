-- The queue of reviews by page, with qualifications, filters, and what has waited too long.

-- Mondays to Fridays after the day of `since`, up to today. Holidays count: no calendar is kept here.
create function private.working_days_since(since timestamptz) returns integer
language sql
stable
set search_path = ''
as $$
  select count(*)::integer
  from generate_series(
    (since at time zone 'Asia/Tokyo')::date + 1, private.japan_today()::timestamp, interval '1 day'
  ) as day
  where extract(isodow from day) < 6;
$$;

-- How many working days something may wait until it is overdue.
create function private.review_days() returns integer
language sql
immutable
set search_path = ''
as $$ select 3; $$;

-- Everything that waits for an administrator: firms (with their first opening), openings, matches,
-- qualifications.
create function private.waiting_for_review()
returns table (
  kind text, subject_id uuid, title_ja text, title_en text, company_id uuid, company_name text,
  prefecture_code text, theme_code text, origin text, score double precision, eligible boolean,
  waiting_since timestamptz
)
language sql
stable
security definer
set search_path = ''
as $$
  select 'company', c.id, c.name, c.name, c.id, c.name, c.prefecture_code, null::text, null::text,
    null::double precision, null::boolean, c.status_changed_at
  from public.companies c where c.status = 'submitted'
  union all
  select 'opening', r.opening_id, r.title, r.title, c.id, c.name, r.prefecture_code, r.theme_code, null,
    null, null, r.submitted_at
  from public.opening_revisions r
  join public.openings o on o.id = r.opening_id
  join public.companies c on c.id = o.company_id
  -- The opening of a firm that waits itself is reviewed with the firm.
  where r.state = 'submitted' and c.status = 'approved'
  union all
  select 'match', m.id, r.title, r.title, c.id, c.name, r.prefecture_code, r.theme_code, m.origin,
    e.score, e.eligible, m.created_at
  from public.matches m
  join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
  join public.openings o on o.id = m.opening_id
  join public.companies c on c.id = m.company_id
  left join public.match_explanations e on e.match_id = m.id and e.viewer = 'admin'
  where m.state = 'proposed' and o.status = 'published'
  union all
  select 'qualification', q.id, k.name_ja, k.name_en, null, null, p.prefecture_code, null, null,
    null, null, q.submitted_at
  from public.talent_qualifications q
  join public.qualifications k on k.code = q.qualification_code
  join public.talent_profiles p on p.account_id = q.account_id
  where q.state = 'submitted';
$$;

drop function public.review_queue();

-- A page of what waits, longest first. Filters are optional; `after_key` is the key of the last row of
-- the page before.
create function public.review_queue(
  only_kind text default null, only_prefecture text default null, only_origin text default null,
  min_days integer default 0, only_overdue boolean default false, after_key text default null,
  max_rows integer default 500
) returns table (
  key text, kind text, subject_id uuid, title_ja text, title_en text, company_id uuid,
  company_name text, prefecture_code text, theme_code text, origin text, score double precision,
  eligible boolean, waiting_since timestamptz, overdue boolean
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
      private.working_days_since(w.waiting_since) > private.review_days()
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

-- How much waits, of each kind, and how much of it for too long.
create function public.review_queue_counts() returns table (kind text, waiting integer, overdue integer)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
begin
  return query
    select w.kind, count(*)::integer,
      (count(*) filter (
        where private.working_days_since(w.waiting_since) > private.review_days()
      ))::integer
    from private.waiting_for_review() w group by 1 order by 1;
end;
$$;

grant execute on function public.review_queue(text, text, text, integer, boolean, text, integer) to authenticated;
grant execute on function public.review_queue_counts() to authenticated;

-- What an act was about, in a few words: qualifications have names now too.
create or replace function private.subject_title(kind text, subject text) returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case kind
    when 'company' then (select c.name from public.companies c where c.id = subject::uuid)
    when 'opening' then (
      select r.title from public.openings o
      join public.opening_revisions r on r.opening_id = o.id
      where o.id = subject::uuid and r.title is not null
      order by r.state = 'draft', r.revision desc limit 1
    )
    when 'match' then (
      select c.name || ' ・ ' || r.title from public.matches m
      join public.companies c on c.id = m.company_id
      join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
      where m.id = subject::uuid
    )
    when 'qualification' then (
      select k.name_ja from public.talent_qualifications q
      join public.qualifications k on k.code = q.qualification_code
      where q.id = subject::uuid
    )
    when 'tool' then (select s.name_ja from public.skills s where s.id::text = subject)
    when 'theme' then (select t.name_ja from public.themes t where t.code = subject)
    when 'reason' then (select r.name_ja from public.reason_codes r where r.code = subject)
  end;
$$;

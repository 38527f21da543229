-- Everything that administrators did, in one list: decisions, looks at contact details, changes of the
-- reference data.

create index admin_actions_created_idx on public.admin_actions (created_at desc, id desc);

-- What a page of a list begins after: microseconds of a time, so that a key compares exactly.
create function private.to_key(at timestamptz) returns text
language sql
immutable
set search_path = ''
as $$
  select (extract(epoch from at) * 1000000)::bigint::text;
$$;

create function private.from_key(key text) returns timestamptz
language sql
immutable
set search_path = ''
as $$
  select 'epoch'::timestamptz + split_part(key, '_', 1)::bigint * interval '1 microsecond';
$$;

-- What an act was about, in a few words.
create function private.subject_title(kind text, subject text) returns text
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
    when 'tool' then (select s.name_ja from public.skills s where s.id::text = subject)
    when 'theme' then (select t.name_ja from public.themes t where t.code = subject)
    when 'reason' then (select r.name_ja from public.reason_codes r where r.code = subject)
  end;
$$;

-- The log, newest first. Filters are optional; `after_key` is the key of the last row of the page before.
create function public.admin_log(
  only_kind text default null, only_admin uuid default null, since date default null,
  until date default null, only_subject uuid default null, after_key text default null,
  max_rows integer default 30
) returns table (
  key text, at timestamptz, admin_id uuid, admin_email text, kind text, action text, subject_id text,
  title text, note text
)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  first_moment timestamptz := since::timestamp at time zone 'Asia/Tokyo';
  end_moment timestamptz := (until + 1)::timestamp at time zone 'Asia/Tokyo';
  after_at timestamptz := private.from_key(after_key);
  after_source text := split_part(after_key, '_', 2);
  after_id bigint := split_part(after_key, '_', 3);
begin
  return query
    with acts as (
      select 'act' as source, a.id, a.created_at, a.admin_id,
        case a.action when 'read_contacts' then 'contacts' else a.subject_kind end as shown_kind,
        a.subject_kind as kind, a.action, a.subject_id::text as subject, a.note
      from public.admin_actions a
      where (only_subject is null or a.subject_id = only_subject)
        and (after_key is null or a.created_at <= after_at)
      union all
      select 'reference', c.id, c.created_at, c.admin_id, c.kind, c.kind, c.action, c.code, c.note
      from public.reference_changes c
      where only_subject is null and (after_key is null or c.created_at <= after_at)
    ), page as (
      select * from acts l
      where (only_kind is null or l.shown_kind = only_kind)
        and (only_admin is null or l.admin_id = only_admin)
        and (since is null or l.created_at >= first_moment)
        and (until is null or l.created_at < end_moment)
        and (after_key is null or (l.created_at, l.source, l.id) < (after_at, after_source, after_id))
      order by l.created_at desc, l.source desc, l.id desc
      limit least(max_rows, 1000)
    )
    select concat_ws('_', private.to_key(p.created_at), p.source, p.id), p.created_at, p.admin_id,
      u.email::text, p.shown_kind, p.action, p.subject, private.subject_title(p.kind, p.subject), p.note
    from page p left join auth.users u on u.id = p.admin_id
    order by p.created_at desc, p.source desc, p.id desc;
end;
$$;

-- Who may have left something in the log.
create function public.log_people() returns table (admin_id uuid, admin_email text)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
begin
  return query
    select p.id, u.email::text from (
      select a.account_id as id from public.admins a
      union select l.admin_id from public.admin_actions l
      union select c.admin_id from public.reference_changes c
    ) as p left join auth.users u on u.id = p.id
    order by 2, 1
    limit 200;
end;
$$;

grant execute on function public.admin_log(text, uuid, date, date, uuid, text, integer) to authenticated;
grant execute on function public.log_people() to authenticated;

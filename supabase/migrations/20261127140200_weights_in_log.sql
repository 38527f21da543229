-- New weights in the log of what administrators did.

-- The log, newest first. Filters are optional; `after_key` is the key of the last row of the page before.
create or replace function public.admin_log(
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
      union all
      select 'weights', w.version, w.saved_at, w.saved_by, 'weights', 'weights', 'save', w.version::text, w.reason
      from public.engine_weights w
      where only_subject is null and (after_key is null or w.saved_at <= after_at)
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
create or replace function public.log_people() returns table (admin_id uuid, admin_email text)
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
      union select w.saved_by from public.engine_weights w
    ) as p left join auth.users u on u.id = p.id
    order by 2, 1
    limit 200;
end;
$$;

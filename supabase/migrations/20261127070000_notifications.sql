-- Notices: what a person is told inside the product.
--
-- Rows are written by the database alone, in the transaction of the event, by triggers on the tables
-- of events (20261127070100) and by the jobs (20261127070200): no code path can forget them. A row
-- names its subject and carries the few words that its sentence needs, as they were at that moment:
-- never who a talent is, for firms read it.

create table private.notification_kinds (
  kind text primary key check (kind ~ '^[a-z_]{3,40}$'),
  -- Asks its reader to act: a mail follows while it stays unread.
  mailed boolean not null
);
comment on table private.notification_kinds is
  'What can be told. A new kind is a row here, a branch where it arises, and its words in the dictionaries.';
alter table private.notification_kinds enable row level security;

insert into private.notification_kinds (kind, mailed) values
  ('match_introduced', true),
  ('match_asked', true),
  ('match_forwarded', false),
  ('match_agreed', true),
  ('match_connected', true),
  ('match_declined', false),
  ('match_dismissed', false),
  ('match_closed', false),
  ('match_changed', true),
  ('opening_approved', false),
  ('opening_returned', true),
  ('opening_paused', false),
  ('opening_resumed', false),
  ('opening_closed', false),
  ('opening_filled', false),
  ('opening_expiring', true),
  ('opening_expired', true),
  ('company_approved', false),
  ('company_returned', true),
  ('queue_grown', false),
  ('availability_old', false);

create table public.notifications (
  id bigint generated always as identity primary key,
  account_id uuid not null references public.accounts (id),
  -- As what the person is told: one account may be a talent and of a firm.
  side text not null check (side in ('talent', 'company', 'admin', 'account')),
  kind text not null references private.notification_kinds (kind),
  -- Where it leads; no id where there is but one such page.
  subject_kind text not null check (subject_kind ~ '^[a-z_]{3,30}$'),
  subject_id uuid,
  params jsonb not null default '{}' check (jsonb_typeof(params) = 'object' and pg_column_size(params) < 2000),
  -- What happened, so that one event is told to a person once, whatever is repeated.
  event_key text not null check (char_length(event_key) between 3 and 100),
  created_at timestamptz not null default now(),
  read_at timestamptz,
  mailed_at timestamptz,
  unique (account_id, event_key)
);
comment on table public.notifications is 'What people are told, each their own. Read ones go after 180 days.';
create index notifications_account_idx on public.notifications (account_id, id desc);
create index notifications_unread_idx on public.notifications (account_id) where read_at is null;
create index notifications_unmailed_idx on public.notifications (created_at) where read_at is null and mailed_at is null;
create index notifications_kind_idx on public.notifications (kind);
create index notifications_read_idx on public.notifications (read_at) where read_at is not null;
-- Of a queue that grows by the minute, one unread notice is enough.
create unique index notifications_one_queue_idx on public.notifications (account_id)
  where kind = 'queue_grown' and read_at is null;

alter table public.notifications enable row level security;
grant select on public.notifications to authenticated;
create policy "People read what they are told" on public.notifications
  for select to authenticated using (account_id = (select auth.uid()));

alter table public.accounts add column mail_notices boolean not null default true;
comment on column public.accounts.mail_notices is 'Whether notices that ask for an act are also sent by mail.';

-- Tells people of one event. Whoever caused it knows already; whoever has left is told nothing.
create function private.tell(
  account_ids uuid[], side text, kind text, subject_kind text, subject_id uuid, params jsonb, event_key text
) returns void
language sql
security definer
set search_path = ''
as $$
  insert into public.notifications (account_id, side, kind, subject_kind, subject_id, params, event_key)
  select a.id, tell.side, tell.kind, tell.subject_kind, tell.subject_id, tell.params, tell.event_key
  from public.accounts a
  where a.id = any (account_ids) and a.deleted_at is null and a.id is distinct from (select auth.uid())
  -- In one order everywhere, so that no two events wait for each other.
  order by a.id
  on conflict (account_id, event_key) do nothing;
$$;

create function private.member_ids(company uuid) returns uuid[]
language sql
stable
security definer
set search_path = ''
as $$
  select array_agg(m.account_id) from public.company_members m where m.company_id = company;
$$;

-- How many a person has not read, and the newest: two that differ mean that something has changed.
create function private.notification_mark(account uuid) returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'unread', (select count(*) from public.notifications n where n.account_id = account and n.read_at is null),
    'newest', coalesce((select max(n.id) from public.notifications n where n.account_id = account), 0)
  );
$$;

create function public.my_notification_mark() returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return private.notification_mark(private.require_account());
end;
$$;
grant execute on function public.my_notification_mark() to authenticated;

-- The same for everybody who has a page open, by account id: one question for a whole web process.
create function public.notification_marks(account_ids uuid[]) returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(id, private.notification_mark(id)), '{}'::jsonb)
  from (select distinct unnest(account_ids) as id) as watching;
$$;
grant execute on function public.notification_marks(uuid[]) to service_role;

-- Marks one of the caller's notices as read and says where it leads.
create function public.read_notification(notification_id bigint) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  told public.notifications;
begin
  update public.notifications n set read_at = coalesce(n.read_at, now())
    where n.id = notification_id and n.account_id = me returning * into told;
  if not found then
    perform private.refuse('PT404', 'notification_not_found');
  end if;
  return jsonb_build_object('side', told.side, 'subjectKind', told.subject_kind, 'subjectId', told.subject_id);
end;
$$;
grant execute on function public.read_notification(bigint) to authenticated;

-- Marks everything as read up to the newest that the page showed: what came since stays unread.
create function public.read_notifications_until(newest bigint) returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  total integer;
begin
  update public.notifications n set read_at = now()
    where n.account_id = me and n.read_at is null and n.id <= newest;
  get diagnostics total = row_count;
  return total;
end;
$$;
grant execute on function public.read_notifications_until(bigint) to authenticated;

-- Switches the mails about notices on or off for the caller.
create function public.set_mail_notices(wanted boolean) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  update public.accounts a set mail_notices = coalesce(wanted, false) where a.id = me;
end;
$$;
grant execute on function public.set_mail_notices(boolean) to authenticated;

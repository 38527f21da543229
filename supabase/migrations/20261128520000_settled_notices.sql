-- A notice that asks for what has been done, or cannot be done any more, is read: nobody needs to
-- answer an introduction that is answered, and no mail reminds of one that is closed.

-- For the notices of one subject, which an event settles.
create index notifications_unread_subject_idx on public.notifications (subject_id) where read_at is null;

-- Marks unread notices about a subject as read. A side or kinds that are null are all of them. Their readers
-- first, as whoever deletes an account holds it before its notices, and as the notice that follows this one
-- holds it too. A row that somebody else holds is just being read or mailed: to wait for it could lock two events.
create function private.settle_notices(
  subject_kind text, subject_id uuid, side text default null, kinds text[] default null
) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform 1 from public.accounts a
    where a.id in (
      select n.account_id from public.notifications n
      where n.subject_id = settle_notices.subject_id and n.subject_kind = settle_notices.subject_kind
        and n.read_at is null
    )
    order by a.id for key share;
  update public.notifications n set read_at = now()
  where n.id in (
    select told.id from public.notifications told
    where told.subject_id = settle_notices.subject_id and told.read_at is null
      and told.subject_kind = settle_notices.subject_kind
      and (settle_notices.side is null or told.side = settle_notices.side)
      and (settle_notices.kinds is null or told.kind = any (settle_notices.kinds))
    for update skip locked
  );
end;
$$;

-- A side that agrees has answered; with the connection everybody has; a closed match asks for nothing. An
-- agreement that no longer holds is none that its firm should hear of.
-- The trigger fires before the one that tells of the event, as its name comes first.
create function private.settle_match_notices() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  asking constant text[] := array['match_introduced', 'match_asked', 'match_agreed', 'match_changed', 'match_forwarded'];
begin
  if new.to_state = 'closed' then
    perform private.settle_notices('match', new.match_id);
  elsif new.action = 'connect' then
    perform private.settle_notices('match', new.match_id, null, asking);
  elsif new.action = 'consent' then
    perform private.settle_notices('match', new.match_id, new.side, asking);
  elsif new.action = 'consent_void' then
    perform private.settle_notices('match', new.match_id, 'company', array['match_asked', 'match_agreed']);
  end if;
  return null;
end;
$$;
create trigger settle_match_notices after insert on public.match_events
  for each row execute function private.settle_match_notices();

-- What was sent back is handed in again; what was approved or confirmed runs on; an opening that has ended
-- neither expires nor waits.
create function private.settle_opening_notices() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.action = 'submitted' then
    perform private.settle_notices('opening', new.opening_id, null, array['opening_returned']);
  elsif new.action in ('approved', 'confirmed') then
    perform private.settle_notices('opening', new.opening_id, null, array['opening_expiring']);
  elsif new.action in ('closed', 'filled', 'expired') then
    perform private.settle_notices('opening', new.opening_id);
  end if;
  return null;
end;
$$;
create trigger settle_opening_notices after insert on public.opening_reviews
  for each row execute function private.settle_opening_notices();

create function private.settle_qualification_notices() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.settle_notices('qualification', new.id, null, array['qualification_returned']);
  return null;
end;
$$;
create trigger settle_qualification_notices after update of state on public.talent_qualifications
  for each row when (old.state is distinct from new.state) execute function private.settle_qualification_notices();

-- The reminder has no subject but its reader.
create function private.settle_availability_notice() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.notifications n set read_at = now()
  where n.id in (
    select told.id from public.notifications told
    where told.account_id = new.account_id and told.kind = 'availability_old' and told.read_at is null
    for update skip locked
  );
  return null;
end;
$$;
create trigger settle_availability_notice after update of availability_confirmed_on on public.talent_profiles
  for each row when (old.availability_confirmed_on is distinct from new.availability_confirmed_on)
  execute function private.settle_availability_notice();

-- What was settled before there was anything to settle it.
update public.notifications n set read_at = now()
from public.matches m
where n.subject_kind = 'match' and n.subject_id = m.id and n.read_at is null
  and n.kind in ('match_introduced', 'match_asked', 'match_agreed', 'match_changed', 'match_forwarded')
  and (
    m.state not in ('proposed', 'introduced')
    or exists (
      select from public.match_consents c
      where c.match_id = m.id and c.side = n.side and c.voided_at is null and c.consented_at > n.created_at
    )
  );

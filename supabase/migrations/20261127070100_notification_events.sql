-- Who is told of what. One function per table of events maps an event to the kind of notice that each
-- side gets; null is nothing. A new action needs a branch there and nowhere else.
--
--   a match is introduced   both sides: that they may answer, that the other side has asked for it,
--                           or that what they asked for has been passed on
--   … one side agrees       the other side; not before it is introduced, for then the operator decides
--   … it is connected       both sides, in place of the introduction or consent that brought it about
--   … declined, withdrawn   the other side
--   … dismissed             whoever asked: nobody else sees the match
--   … closed by the system  both sides; of an opening's end its firm hears once, not once per match
--   … its opening changed   the talent whose consent no longer holds
--   an opening is reviewed, paused, resumed, ended: the members of its firm
--   a firm is reviewed      its members; its openings that go back with it are not told apart
--   the queue has grown     administrators, while they have no unread notice of it
--
-- A side that may not see a match is never told of it. Proposals tell nobody but administrators.

create function private.match_notice_kinds(event public.match_events, out talent_kind text, out company_kind text)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  talent_agreed boolean;
  company_agreed boolean;
begin
  select coalesce(bool_or(c.side = 'talent'), false), coalesce(bool_or(c.side = 'company'), false)
    into talent_agreed, company_agreed
    from public.match_consents c where c.match_id = event.match_id and c.voided_at is null;
  case event.action
    when 'approve' then
      if not (talent_agreed and company_agreed) then
        talent_kind := case when company_agreed then 'match_asked' when talent_agreed then 'match_forwarded'
          else 'match_introduced' end;
        company_kind := case when talent_agreed then 'match_asked' when company_agreed then 'match_forwarded'
          else 'match_introduced' end;
      end if;
    when 'consent' then
      if event.to_state = 'introduced' and not (talent_agreed and company_agreed) then
        talent_kind := case when company_agreed then 'match_agreed' end;
        company_kind := case when talent_agreed then 'match_agreed' end;
      end if;
    when 'connect' then
      talent_kind := 'match_connected';
      company_kind := 'match_connected';
    when 'dismiss' then
      talent_kind := 'match_dismissed';
      company_kind := 'match_dismissed';
    when 'decline', 'withdraw' then
      talent_kind := case when event.side <> 'talent' then 'match_declined' end;
      company_kind := case when event.side <> 'company' then 'match_declined' end;
    when 'close' then
      talent_kind := 'match_closed';
      company_kind := case
        when event.reason_code not in ('opening_closed', 'opening_filled', 'opening_expired') then 'match_closed'
      end;
    when 'consent_void' then
      talent_kind := 'match_changed';
    else
      null;
  end case;
end;
$$;

create function private.tell_of_match_event() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.matches;
  kinds record := private.match_notice_kinds(new);
  about jsonb;
  event_key text := 'match_event:' || new.id;
begin
  if new.to_state = 'proposed' and new.from_state is null then
    perform private.tell_queue(event_key);
  end if;
  if kinds.talent_kind is null and kinds.company_kind is null then
    return null;
  end if;
  select * into target from public.matches m where m.id = new.match_id;
  about := private.opening_words(target.opening_id, target.revision);
  if kinds.talent_kind is not null and target.talent_sees then
    perform private.tell(array[target.talent_id], 'talent', kinds.talent_kind, 'match', target.id, about, event_key);
  end if;
  if kinds.company_kind is not null and target.company_sees then
    perform private.tell(
      private.member_ids(target.company_id), 'company', kinds.company_kind, 'match', target.id, about, event_key
    );
  end if;
  return null;
end;
$$;

create function private.opening_notice_kind(event public.opening_reviews) returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case
    when event.action = 'returned' and exists (
      select from public.openings o join public.companies c on c.id = o.company_id
      where o.id = event.opening_id and c.status = 'returned'
    ) then null
    when event.action in ('approved', 'returned', 'paused', 'resumed', 'closed', 'filled', 'expired')
      then 'opening_' || event.action
  end;
$$;

create function private.tell_of_opening_review() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  kind text := private.opening_notice_kind(new);
  event_key text := 'opening_review:' || new.id;
begin
  if new.action = 'submitted' then
    perform private.tell_queue(event_key);
  end if;
  if kind is not null then
    perform private.tell(
      private.member_ids((select o.company_id from public.openings o where o.id = new.opening_id)),
      'company', kind, 'opening', new.opening_id, private.opening_words(new.opening_id, new.revision), event_key
    );
  end if;
  return null;
end;
$$;

create function private.company_notice_kind(event public.company_reviews) returns text
language sql
immutable
set search_path = ''
as $$
  select case when event.action in ('approved', 'returned') then 'company_' || event.action end;
$$;

create function private.tell_of_company_review() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  kind text := private.company_notice_kind(new);
  event_key text := 'company_review:' || new.id;
begin
  if new.action = 'submitted' then
    perform private.tell_queue(event_key);
  end if;
  if kind is not null then
    perform private.tell(
      private.member_ids(new.company_id), 'company', kind, 'company', new.company_id,
      (select jsonb_build_object('company', c.name) from public.companies c where c.id = new.company_id), event_key
    );
  end if;
  return null;
end;
$$;

-- The words of a sentence about an opening.
create function private.opening_words(opening uuid, revision integer) returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object('title', coalesce(r.title, ''), 'company', c.name)
  from public.opening_revisions r
  join public.openings o on o.id = r.opening_id
  join public.companies c on c.id = o.company_id
  where r.opening_id = opening and r.revision = opening_words.revision;
$$;

-- Tells the administrators that something waits, once until they have read it. The list counts.
create function private.tell_queue(event_key text) returns void
language sql
security definer
set search_path = ''
as $$
  insert into public.notifications (account_id, side, kind, subject_kind, event_key)
  select a.account_id, 'admin', 'queue_grown', 'queue', tell_queue.event_key
  from public.admins a
  where a.account_id is distinct from (select auth.uid())
    and not exists (
      select from public.notifications n
      where n.account_id = a.account_id and n.kind = 'queue_grown' and n.read_at is null
    )
  order by a.account_id
  on conflict do nothing;
$$;

create trigger tell_of_match_event after insert on public.match_events
  for each row execute function private.tell_of_match_event();
create trigger tell_of_opening_review after insert on public.opening_reviews
  for each row execute function private.tell_of_opening_review();
create trigger tell_of_company_review after insert on public.company_reviews
  for each row execute function private.tell_of_company_review();

-- The inner parts of a match's life. Only the functions of the next migrations call them.
--
-- Locks are always taken in the order opening → match, so that no two calls wait for each other.

-- Why a pair can never be matched, whoever asks: 'own_firm', 'hidden_firm', or null.
create function private.pair_exclusion(company uuid, talent uuid) returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case
    when exists (
      select from public.company_members m where m.company_id = company and m.account_id = talent
    ) then 'own_firm'
    when exists (
      select from public.talent_hidden_firms h join public.companies c on c.id = company
      where h.account_id = talent
        and (h.name_key = c.name_key or h.corporate_number = c.corporate_number)
    ) then 'hidden_firm'
  end;
$$;

-- May this side open a new match for the pair? After a closing, only whoever closed it may act again;
-- what the system closed (expired, filled) may return on a newer revision. Null if so, else the key.
-- Neither side learns here of a match that it never saw: a talent is not bound by one, and to a firm
-- the person is just not available.
create function private.pair_refusal(opening uuid, revision integer, talent uuid, acting text) returns text
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  last public.matches;
begin
  select * into last from public.matches m
    where m.opening_id = opening and m.talent_id = talent and m.state = 'closed'
      and (m.talent_sees or acting <> 'talent')
    order by m.state_changed_at desc, m.id limit 1;
  if not found or last.closed_by = acting then
    return null;
  elsif last.closed_by = 'system' and last.revision < pair_refusal.revision then
    return null;
  elsif acting = 'company' and not last.company_sees then
    return 'candidate_unavailable';
  end if;
  return 'pair_closed';
end;
$$;

create function private.log_match(
  match uuid, action text, from_state text, to_state text, side text, actor uuid,
  reason text default null, note text default null
) returns void
language sql
set search_path = ''
as $$
  insert into public.match_events (match_id, action, from_state, to_state, side, actor_id, reason_code, note)
  values (match, action, from_state, to_state, side, actor, reason, private.words(note));
$$;

create function private.set_state(match uuid, new_state text) returns void
language sql
set search_path = ''
as $$
  update public.matches set
    state = new_state,
    state_changed_at = now(),
    company_sees = company_sees or new_state in ('introduced', 'connected'),
    talent_sees = talent_sees or new_state in ('introduced', 'connected')
  where id = match;
$$;

-- Locks a published opening against closing and returns it, or refuses.
create function private.lock_published_opening(opening uuid) returns public.openings
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings;
begin
  select * into head from public.openings o where o.id = opening for share;
  if not found or not private.is_public_revision(opening, null) then
    perform private.refuse('PT409', 'opening_not_open');
  end if;
  return head;
end;
$$;

-- Locks a match after its opening, or refuses.
create function private.lock_match(match uuid) returns public.matches
language plpgsql
security definer
set search_path = ''
as $$
declare
  locked public.matches;
begin
  perform 1 from public.openings o where o.id = (select m.opening_id from public.matches m where m.id = match) for share;
  select * into locked from public.matches m where m.id = match for update;
  if not found then
    perform private.refuse('PT404', 'match_not_found');
  end if;
  return locked;
end;
$$;

-- Which side the caller takes in a match that it may see; refuses as "not found" otherwise.
create function private.side_of(target public.matches, me uuid) returns text
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if target.talent_id = me and target.talent_sees then
    return 'talent';
  elsif target.company_sees and exists (
    select from public.company_members m where m.company_id = target.company_id and m.account_id = me
  ) then
    return 'company';
  end if;
  perform private.refuse('PT404', 'match_not_found');
end;
$$;

-- Records the consent of a side; a repeated consent changes nothing. True if it is new.
create function private.record_consent(
  target public.matches, consenting_side text, me uuid, text_version text
) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (
    select from public.match_consents c
    where c.match_id = target.id and c.side = consenting_side and c.voided_at is null
  ) then
    return false;
  elsif not exists (select from public.consent_texts c where c.version = text_version and c.in_force) then
    perform private.refuse('PT409', 'consent_text_changed');
  end if;
  insert into public.match_consents (match_id, side, account_id, revision, text_version)
  values (target.id, consenting_side, me, target.revision, text_version);
  return true;
end;
$$;

-- Have both sides a consent in force?
create function private.both_consented(match uuid) returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select count(*) = 2 from public.match_consents where match_id = match and voided_at is null;
$$;

-- Opens a match, or finds the open one of the pair. The caller holds the opening's lock.
create function private.open_match(
  head public.openings, talent uuid, match_origin text, acting text, actor uuid, action text,
  out match public.matches, out created boolean
)
language plpgsql
security definer
set search_path = ''
as $$
declare
  refusal text;
begin
  select * into match from public.matches m
    where m.opening_id = head.id and m.talent_id = talent and m.state <> 'closed' for update;
  created := not found;
  if not created then
    return;
  end if;
  refusal := private.pair_refusal(head.id, head.live_revision, talent, acting);
  if refusal is not null then
    perform private.refuse('PT409', refusal);
  end if;
  insert into public.matches (opening_id, revision, company_id, talent_id, state, origin, company_sees, talent_sees)
  values (head.id, head.live_revision, head.company_id, talent, 'proposed', match_origin,
    acting = 'company', acting = 'talent')
  on conflict (opening_id, talent_id) where state <> 'closed' do nothing
  returning * into match;
  created := found;
  if created then
    perform private.log_match(match.id, action, null, 'proposed', acting, actor);
  else
    -- Somebody opened it at the same instant.
    select * into match from public.matches m
      where m.opening_id = head.id and m.talent_id = talent and m.state <> 'closed' for update;
    if not found then
      perform private.refuse('PT409', 'pair_closed');
    end if;
  end if;
end;
$$;

-- Closes a match with who and why. The caller holds its lock.
create function private.close_match(
  target public.matches, closing_side text, actor uuid, action text, reason text, message text default null
) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.matches set
    state = 'closed', closed_by = closing_side, closed_reason = reason,
    closed_message = private.words(message), state_changed_at = now()
  where id = target.id;
  perform private.log_match(target.id, action, target.state, 'closed', closing_side, actor, reason, message);
end;
$$;

-- Closes every open match of an opening for the system. The caller holds the opening's lock for update.
create function private.close_matches_of(opening uuid, reason text) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.matches;
begin
  for target in
    select * from public.matches m
    where m.opening_id = opening and m.state not in ('completed', 'closed') order by m.id for update
  loop
    perform private.close_match(target, 'system', null, 'close', reason);
  end loop;
end;
$$;

-- May this side give this reason?
create function private.require_reason(reason text, giving_side text) returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if not exists (
    select from public.reason_codes r where r.code = reason and case giving_side
      when 'company' then r.for_company when 'talent' then r.for_talent when 'admin' then r.for_admin
    end
  ) then
    perform private.refuse('PT422', 'reason_unknown');
  end if;
end;
$$;

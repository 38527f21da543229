-- What people do with matches: apply, invite, propose, approve, dismiss, agree, decline.
-- Each locks, checks who asks and from which state, and writes the event. A repeated request gets the
-- same result; a late one a clear refusal. None accepts a score.

create function private.match_result(match uuid) returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object('matchId', m.id, 'state', m.state, 'openingId', m.opening_id)
  from public.matches m where m.id = match;
$$;

-- Adds a side's consent to an open match and connects it when it was the second on an introduced one.
create function private.consent_and_connect(
  target public.matches, consenting_side text, me uuid, text_version text, new_match boolean
) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not private.record_consent(target, consenting_side, me, text_version) then
    return;
  end if;
  if not new_match then
    perform private.log_match(target.id, 'consent', target.state, target.state, consenting_side, me);
  end if;
  if target.state = 'introduced' and private.both_consented(target.id) then
    perform private.set_state(target.id, 'connected');
    perform private.log_match(target.id, 'connect', 'introduced', 'connected', 'system', null);
  end if;
end;
$$;

-- A talent applies to an opening. The application is its consent, bound to the revision it read.
-- On an open match of the pair (an invitation, a proposal) it adds the consent to that match.
create function public.apply_to_opening(opening_id uuid, revision integer, text_version text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  head public.openings;
  opened record;
  target public.matches;
  exclusion text;
begin
  if not exists (select from public.talent_profiles p where p.account_id = me and p.status = 'active') then
    perform private.refuse('PT409', 'profile_not_active');
  end if;
  head := private.lock_published_opening(apply_to_opening.opening_id);
  if head.live_revision is distinct from apply_to_opening.revision then
    perform private.refuse('PT409', 'opening_changed');
  end if;
  exclusion := private.pair_exclusion(head.company_id, me);
  if exclusion is not null then
    perform private.refuse('PT409', exclusion);
  end if;
  opened := private.open_match(head, me, 'application', 'talent', me, 'apply');
  target := opened.match;
  if target.state in ('proposed', 'introduced') then
    perform private.consent_and_connect(target, 'talent', me, text_version, opened.created);
    update public.matches m set talent_sees = true where m.id = target.id and not m.talent_sees;
  end if;
  return private.match_result(target.id);
end;
$$;

-- A company invites a candidate by the handle that its list showed. The invitation is its consent.
-- Whether a person hid from the firm is never told: such a candidate is just not available.
create function public.invite_candidate(handle uuid, text_version text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  named private.candidate_handles;
  head public.openings;
  opened record;
  target public.matches;
begin
  select h.* into named from private.candidate_handles h
    join public.openings o on o.id = h.opening_id
    join public.company_members m on m.company_id = o.company_id and m.account_id = me
    where h.handle = invite_candidate.handle;
  if not found then
    perform private.refuse('PT404', 'candidate_not_found');
  end if;
  head := private.lock_published_opening(named.opening_id);
  if not exists (select from public.talent_profiles p where p.account_id = named.talent_id and p.status = 'active')
    or private.pair_exclusion(head.company_id, named.talent_id) is not null then
    perform private.refuse('PT409', 'candidate_unavailable');
  end if;
  opened := private.open_match(head, named.talent_id, 'invitation', 'company', me, 'invite');
  target := opened.match;
  if target.state in ('proposed', 'introduced') then
    perform private.consent_and_connect(target, 'company', me, text_version, opened.created);
    update public.matches m set company_sees = true where m.id = target.id and not m.company_sees;
  end if;
  return private.match_result(target.id);
end;
$$;

-- A coordinator proposes a pair. Neither side has consented and neither sees it yet.
create function public.propose_match(opening_id uuid, talent_id uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  head public.openings := private.lock_published_opening(propose_match.opening_id);
  opened record;
begin
  if not exists (select from public.talent_profiles p where p.account_id = propose_match.talent_id and p.status = 'active') then
    perform private.refuse('PT409', 'candidate_unavailable');
  elsif private.pair_exclusion(head.company_id, propose_match.talent_id) is not null then
    perform private.refuse('PT409', 'pair_excluded');
  end if;
  opened := private.open_match(head, propose_match.talent_id, 'coordinator', 'admin', me, 'propose');
  if opened.created then
    perform private.log_admin(me, 'propose', 'match', (opened.match).id, null);
  end if;
  return private.match_result((opened.match).id);
end;
$$;

-- Records the engine's best for the live revision, once per revision. Pairs that are open or closed
-- already are passed over. Returns how many matches it opened. For the service role.
create function public.propose_best(opening_id uuid, revision integer, talent_ids uuid[])
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings;
  talent uuid;
  opened record;
  total integer := 0;
begin
  select * into head from public.openings o where o.id = propose_best.opening_id for update;
  if not found or head.status <> 'published' or head.live_revision is distinct from propose_best.revision
    or head.proposed_revision is not distinct from propose_best.revision then
    return 0;
  end if;
  if cardinality(talent_ids) > 5 then
    perform private.refuse('PT422', 'too_many_proposals');
  end if;
  foreach talent in array talent_ids loop
    continue when private.pair_exclusion(head.company_id, talent) is not null
      or private.pair_refusal(head.id, head.live_revision, talent, 'engine') is not null
      or not exists (select from public.talent_profiles p where p.account_id = talent and p.status = 'active');
    opened := private.open_match(head, talent, 'engine', 'system', null, 'propose');
    total := total + (opened.created)::integer;
  end loop;
  update public.openings o set proposed_revision = head.live_revision where o.id = head.id;
  return total;
end;
$$;

-- An administrator introduces a proposed match. The engine's explanation must be there; a pair that
-- fails a gate needs a note. Consents, hidden firms and declines cannot be overridden. If both sides
-- have consented it is connected at once.
create function public.approve_match(match_id uuid, note text default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  target public.matches := private.lock_match(approve_match.match_id);
  explanation public.match_explanations;
begin
  if target.state = 'closed' then
    perform private.refuse('PT409', 'match_closed');
  elsif target.state <> 'proposed' then
    return private.match_result(target.id);
  elsif not private.is_public_revision(target.opening_id, target.revision) then
    perform private.refuse('PT409', 'opening_not_open');
  elsif private.pair_exclusion(target.company_id, target.talent_id) is not null then
    perform private.refuse('PT409', 'pair_excluded');
  elsif not exists (select from public.talent_profiles p where p.account_id = target.talent_id and p.status = 'active') then
    perform private.refuse('PT409', 'candidate_unavailable');
  end if;
  select * into explanation from public.match_explanations e
    where e.match_id = target.id and e.viewer = 'admin' and e.revision = target.revision;
  if not found then
    perform private.refuse('PT409', 'explanation_missing');
  elsif not explanation.eligible and private.words(note) is null then
    perform private.refuse('PT422', 'override_note_required');
  end if;
  perform private.set_state(target.id, 'introduced');
  perform private.log_match(target.id, 'approve', 'proposed', 'introduced', 'admin', me, null, note);
  perform private.log_admin(me, 'approve', 'match', target.id, note);
  if private.both_consented(target.id) then
    perform private.set_state(target.id, 'connected');
    perform private.log_match(target.id, 'connect', 'introduced', 'connected', 'system', null);
  end if;
  return private.match_result(target.id);
end;
$$;

-- An administrator dismisses a proposed match with a reason; whoever asked for it reads the reason
-- and the message.
create function public.dismiss_match(match_id uuid, reason text, message text default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  target public.matches := private.lock_match(dismiss_match.match_id);
begin
  perform private.require_reason(reason, 'admin');
  if target.state = 'closed' and target.closed_by = 'admin' then
    return private.match_result(target.id);
  elsif target.state = 'closed' then
    perform private.refuse('PT409', 'match_closed');
  elsif target.state <> 'proposed' then
    perform private.refuse('PT409', 'match_already_introduced');
  end if;
  perform private.close_match(target, 'admin', me, 'dismiss', reason, message);
  perform private.log_admin(me, 'dismiss', 'match', target.id, message);
  return private.match_result(target.id);
end;
$$;

-- A side agrees to an introduced match, for the revision that it read. The second consent connects,
-- unless the person has hidden from the firm since: that is a block, and the firm is not told of it.
-- It gets the same refusal while the person is paused: else it could tell the two apart.
create function public.agree_to_match(match_id uuid, revision integer, text_version text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  target public.matches := private.lock_match(agree_to_match.match_id);
  acting text := private.side_of(target, me);
  exclusion text;
begin
  if target.state = 'closed' then
    perform private.refuse('PT409', 'match_closed');
  elsif target.state = 'proposed' then
    perform private.refuse('PT409', 'match_not_introduced');
  elsif target.state <> 'introduced' then
    return private.match_result(target.id);
  elsif target.revision is distinct from agree_to_match.revision then
    perform private.refuse('PT409', 'opening_changed');
  elsif not private.is_public_revision(target.opening_id, target.revision) then
    perform private.refuse('PT409', 'opening_not_open');
  end if;
  exclusion := private.pair_exclusion(target.company_id, target.talent_id);
  if acting = 'company' and (exclusion is not null or not exists (
    select from public.talent_profiles p where p.account_id = target.talent_id and p.status = 'active'
  )) then
    perform private.refuse('PT409', 'candidate_unavailable');
  elsif exclusion is not null then
    perform private.refuse('PT409', exclusion);
  end if;
  perform private.consent_and_connect(target, acting, me, text_version, false);
  return private.match_result(target.id);
end;
$$;

-- A side declines an introduced match, or withdraws what it asked for.
create function public.decline_match(match_id uuid, reason text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  target public.matches := private.lock_match(decline_match.match_id);
  acting text := private.side_of(target, me);
begin
  perform private.require_reason(reason, acting);
  if target.state = 'closed' and target.closed_by = acting then
    return private.match_result(target.id);
  elsif target.state = 'closed' then
    perform private.refuse('PT409', 'match_closed');
  elsif target.state not in ('proposed', 'introduced') then
    perform private.refuse('PT409', 'match_connected');
  end if;
  perform private.close_match(target, acting, me,
    case when exists (
      select from public.match_consents c
      where c.match_id = target.id and c.side = acting and c.voided_at is null
    ) then 'withdraw' else 'decline' end, reason);
  return private.match_result(target.id);
end;
$$;

grant execute on function public.apply_to_opening(uuid, integer, text) to authenticated;
grant execute on function public.invite_candidate(uuid, text) to authenticated;
grant execute on function public.propose_match(uuid, uuid) to authenticated;
grant execute on function public.propose_best(uuid, integer, uuid[]) to service_role;
grant execute on function public.approve_match(uuid, text) to authenticated;
grant execute on function public.dismiss_match(uuid, text, text) to authenticated;
grant execute on function public.agree_to_match(uuid, integer, text) to authenticated;
grant execute on function public.decline_match(uuid, text) to authenticated;

-- Whoever asks for a match that was only proposed so far has asked for it: it is an invitation or an
-- application from then on, for both sides and in every list. That it was proposed before stays in its log.

-- Opens a match because a side asks for it, or joins what nobody has asked for. The caller holds the
-- opening's lock.
create function private.ask_for_match(
  head public.openings, talent uuid, acting text, me uuid, text_version text
) returns public.matches
language plpgsql
security definer
set search_path = ''
as $$
declare
  as_origin constant text := case acting when 'company' then 'invitation' else 'application' end;
  as_action constant text := case acting when 'company' then 'invite' else 'apply' end;
  opened record := private.open_match(head, talent, as_origin, acting, me, as_action);
  target public.matches := opened.match;
begin
  if target.state not in ('proposed', 'introduced') then
    return target;
  end if;
  if not opened.created and target.state = 'proposed' and target.origin in ('engine', 'coordinator') then
    update public.matches m set origin = as_origin where m.id = target.id;
    perform private.log_match(target.id, as_action, 'proposed', 'proposed', acting, me);
    perform private.consent_and_connect(target, acting, me, text_version, true);
  else
    perform private.consent_and_connect(target, acting, me, text_version, opened.created);
  end if;
  update public.matches m set company_sees = true
    where m.id = target.id and acting = 'company' and not m.company_sees;
  update public.matches m set talent_sees = true
    where m.id = target.id and acting = 'talent' and not m.talent_sees;
  return target;
end;
$$;

-- As before otherwise.
create or replace function public.apply_to_opening(opening_id uuid, revision integer, text_version text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  head public.openings;
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
  target := private.ask_for_match(head, me, 'talent', me, text_version);
  return private.match_result(target.id);
end;
$$;

-- A company invites a candidate by the handle that its list showed. The invitation is its consent.
-- Whether a person hid from the firm is never told: such a candidate is just not available.
create or replace function public.invite_candidate(handle uuid, text_version text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  named private.candidate_handles;
  head public.openings;
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
  target := private.ask_for_match(head, named.talent_id, 'company', me, text_version);
  return private.match_result(target.id);
end;
$$;

-- What was asked for since it was proposed, and waits. Its log has a consent where it would now have an
-- invitation or an application; what has been decided stays as it was.
update public.matches m set origin = case asked.side when 'company' then 'invitation' else 'application' end
  from (
    select distinct on (e.match_id) e.match_id, e.side from public.match_events e
    where e.action = 'consent' and e.from_state = 'proposed' order by e.match_id, e.id
  ) as asked
  where asked.match_id = m.id and m.origin in ('engine', 'coordinator') and m.state = 'proposed';

-- What a person does with its qualifications. All take the lock of the profile first, then that of
-- the row, as the decision of the administrator does.

-- Locks the caller's profile, or refuses.
create function private.lock_me_as_talent() returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  perform 1 from public.talent_profiles p where p.account_id = me for update;
  if not found then
    perform private.refuse('PT409', 'basics_first');
  end if;
  return me;
end;
$$;

-- Locks the caller's profile and one qualification of the caller's, or refuses.
create function private.lock_own_qualification(qualification uuid) returns public.talent_qualifications
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_me_as_talent();
  held public.talent_qualifications;
begin
  select * into held from public.talent_qualifications q
    where q.id = qualification and q.account_id = me for update;
  if not found then
    perform private.refuse('PT404', 'qualification_not_found');
  end if;
  return held;
end;
$$;

-- Is this what stands there already? Then a repeated request has nothing to say.
create function private.is_stored(held public.talent_qualifications, content jsonb) returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select held.acquired_on = (content ->> 'acquiredOn')::date
    and held.expires_on is not distinct from (content ->> 'expiresOn')::date
    and private.words(content ->> 'number') is not distinct from (
      select n.number from public.talent_qualification_numbers n where n.qualification_id = held.id
    );
$$;

-- Adds a qualification {code, acquiredOn, expiresOn, number}, or changes one that is not with the
-- administrators. A confirmed one stays as it was confirmed, until it runs out and is renewed: then it
-- is declared anew. Returns {qualificationId, version}.
create function public.save_qualification(
  content jsonb, qualification_id uuid default null, expected_version integer default null
) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_me_as_talent();
  held public.talent_qualifications;
  certificate_number text := private.words(content ->> 'number');
begin
  if (content ->> 'acquiredOn')::date > private.japan_today() then
    perform private.refuse('PT422', 'acquired_in_future');
  end if;
  if save_qualification.qualification_id is null then
    select * into held from public.talent_qualifications q
      where q.account_id = me and q.qualification_code = content ->> 'code';
    if found and held.state = 'declared' and private.is_stored(held, content) then
      return jsonb_build_object('qualificationId', held.id, 'version', held.version);
    elsif found then
      perform private.refuse('PT409', 'qualification_listed');
    elsif (select count(*) >= 30 from public.talent_qualifications q where q.account_id = me) then
      perform private.refuse('PT422', 'too_many_qualifications');
    end if;
    insert into public.talent_qualifications (account_id, qualification_code, acquired_on, expires_on)
      values (
        me, content ->> 'code', (content ->> 'acquiredOn')::date, (content ->> 'expiresOn')::date
      ) returning * into held;
  else
    held := private.lock_own_qualification(save_qualification.qualification_id);
    if private.is_stored(held, content) then
      return jsonb_build_object('qualificationId', held.id, 'version', held.version);
    elsif held.state = 'submitted' or (
      held.state = 'confirmed' and coalesce(held.expires_on >= private.japan_today(), true)
    ) then
      perform private.refuse('PT409', 'qualification_fixed');
    elsif held.version is distinct from expected_version then
      perform private.refuse('PT409', 'edited_elsewhere');
    end if;
    update public.talent_qualifications q set
      acquired_on = (content ->> 'acquiredOn')::date,
      expires_on = (content ->> 'expiresOn')::date,
      state = case q.state when 'confirmed' then 'declared' else q.state end,
      version = q.version + 1
      where q.id = held.id returning * into held;
  end if;
  delete from public.talent_qualification_numbers n where n.qualification_id = held.id;
  if certificate_number is not null then
    insert into public.talent_qualification_numbers values (held.id, certificate_number);
  end if;
  return jsonb_build_object('qualificationId', held.id, 'version', held.version);
end;
$$;

-- Asks the administrators to confirm it; they need the number to look it up, and the last day of one
-- that has to be renewed.
create function public.submit_qualification(qualification_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  held public.talent_qualifications := private.lock_own_qualification(submit_qualification.qualification_id);
begin
  if held.state in ('submitted', 'confirmed') then
    return;
  elsif not exists (
    select from public.talent_qualification_numbers n where n.qualification_id = held.id
  ) then
    perform private.refuse('PT422', 'number_required');
  elsif held.expires_on is null and (
    select k.expires from public.qualifications k where k.code = held.qualification_code
  ) then
    perform private.refuse('PT422', 'last_day_required');
  end if;
  update public.talent_qualifications q
    set state = 'submitted', message = null, submitted_at = now(), version = q.version + 1
    where q.id = held.id;
end;
$$;

-- Takes it back from the administrators, to mend it or to leave it unconfirmed.
create function public.withdraw_qualification(qualification_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  held public.talent_qualifications := private.lock_own_qualification(withdraw_qualification.qualification_id);
begin
  if held.state = 'declared' then
    return;
  elsif held.state <> 'submitted' then
    perform private.refuse('PT409', 'qualification_decided');
  end if;
  update public.talent_qualifications q
    set state = 'declared', submitted_at = null, version = q.version + 1 where q.id = held.id;
end;
$$;

-- Removes it in any state; what it proved is proved no more. False if it was gone already.
create function public.remove_qualification(qualification_id uuid) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_me_as_talent();
begin
  delete from public.talent_qualifications q
    where q.id = remove_qualification.qualification_id and q.account_id = me;
  if not found then
    return false;
  end if;
  perform private.settle_certificates(me);
  return true;
end;
$$;

grant execute on function public.save_qualification(jsonb, uuid, integer) to authenticated;
grant execute on function public.submit_qualification(uuid) to authenticated;
grant execute on function public.withdraw_qualification(uuid) to authenticated;
grant execute on function public.remove_qualification(uuid) to authenticated;

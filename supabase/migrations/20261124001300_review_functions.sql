-- What administrators decide about firms and openings, and what ends an opening.

-- Approves a firm. With `opening_id`, its submitted opening is published in the same transaction.
-- The versions are those that the reviewer read: what was sent back and handed in anew since then is
-- refused, not approved unseen.
create function public.approve_company(
  company_id uuid, opening_id uuid default null, expected_version integer default null,
  opening_version integer default null
) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  firm public.companies;
begin
  -- The opening's lock before the firm's, the order of submit_opening().
  perform 1 from public.openings o
    where o.id = approve_company.opening_id and o.company_id = approve_company.company_id for update;
  if not found and approve_company.opening_id is not null then
    perform private.refuse('PT404', 'opening_not_found');
  end if;
  select * into firm from public.companies c where c.id = approve_company.company_id for update;
  if not found then
    perform private.refuse('PT404', 'company_not_found');
  elsif firm.status in ('draft', 'returned') then
    perform private.refuse('PT409', 'company_not_submitted');
  elsif firm.version <> coalesce(expected_version, firm.version) then
    perform private.refuse('PT409', 'edited_elsewhere');
  elsif firm.status = 'submitted' then
    begin
      update public.companies c set status = 'approved', status_changed_at = now() where c.id = firm.id;
    exception when unique_violation then
      perform private.refuse('PT409', 'corporate_number_taken');
    end;
    insert into public.company_reviews (company_id, action) values (firm.id, 'approved');
    perform private.log_admin(me, 'approve', 'company', firm.id, null);
  end if;
  if approve_company.opening_id is not null then
    perform public.approve_opening(approve_company.opening_id, opening_version);
  end if;
end;
$$;

-- Sends a firm's profile back with a message that tells what to mend.
create function public.return_company(company_id uuid, message text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  firm public.companies;
  waiting public.openings;
begin
  if private.words(message) is null then
    perform private.refuse('PT422', 'message_required');
  end if;
  -- The openings' locks before the firm's, the order of approve_company() and submit_opening().
  perform 1 from public.openings o
    where o.company_id = return_company.company_id and o.status = 'submitted' order by o.id for update;
  select * into firm from public.companies c where c.id = return_company.company_id for update;
  if not found then
    perform private.refuse('PT404', 'company_not_found');
  elsif firm.status = 'returned' then
    return;
  elsif firm.status <> 'submitted' then
    perform private.refuse('PT409', 'company_not_submitted');
  end if;
  update public.companies c set status = 'returned', status_changed_at = now() where c.id = firm.id;
  insert into public.company_reviews (company_id, action, message) values (firm.id, 'returned', private.words(message));
  perform private.log_admin(me, 'return', 'company', firm.id, message);
  -- Its openings go back with it: while they wait for review the firm could not hand in anything.
  for waiting in
    select * from public.openings o where o.company_id = firm.id and o.status = 'submitted' order by o.id
  loop
    perform public.return_opening(waiting.id, message);
  end loop;
end;
$$;

-- Did something change that a talent's consent depended on: pay, place, hours or musts?
create function private.changed_materially(opening uuid, before integer, after integer) returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select count(distinct (
    r.pay_min, r.pay_max, r.pay_unit, r.prefecture_code, r.municipality_code, r.work_mode, r.onsite_days,
    r.hours_min, r.hours_max,
    (
      select array_agg((q.skill_id, q.level)::text order by q.skill_id)
      from public.opening_requirements q
      where q.opening_id = r.opening_id and q.revision = r.revision and q.must
    )
  )::text) > 1
  from public.opening_revisions r
  where r.opening_id = opening and r.revision in (before, after);
$$;

-- Moves matches that are not connected yet to the new live revision. A material change voids the
-- talent's consent: it agreed to something else. Stored explanations no longer hold either way.
create function private.carry_matches_over(head public.openings, new_revision integer) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  material boolean := private.changed_materially(head.id, head.live_revision, new_revision);
  target public.matches;
begin
  for target in
    select * from public.matches m
    where m.opening_id = head.id and m.state in ('proposed', 'introduced') order by m.id for update
  loop
    update public.matches m set revision = new_revision where m.id = target.id;
    delete from public.match_explanations e where e.match_id = target.id;
    if material then
      update public.match_consents c set voided_at = now()
        where c.match_id = target.id and c.side = 'talent' and c.voided_at is null;
      if found then
        perform private.log_match(target.id, 'consent_void', target.state, target.state, 'system', null);
      end if;
    end if;
  end loop;
end;
$$;

-- How long an opening stays published before it asks to be confirmed again.
create function private.opening_days() returns integer
language sql
immutable
set search_path = ''
as $$ select 90; $$;

-- Publishes the submitted revision of an approved firm's opening. `expected_version` is the version
-- that the reviewer read.
create function public.approve_opening(opening_id uuid, expected_version integer default null)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  head public.openings;
  submitted public.opening_revisions;
begin
  select * into head from public.openings o where o.id = approve_opening.opening_id for update;
  if not found then
    perform private.refuse('PT404', 'opening_not_found');
  end if;
  select * into submitted from public.opening_revisions r
    where r.opening_id = head.id and r.state = 'submitted' for update;
  if not found then
    if head.status in ('published', 'paused') then
      return;
    end if;
    perform private.refuse('PT409', 'opening_not_submitted');
  elsif submitted.version <> coalesce(expected_version, submitted.version) then
    perform private.refuse('PT409', 'edited_elsewhere');
  elsif not exists (select from public.companies c where c.id = head.company_id and c.status = 'approved') then
    perform private.refuse('PT409', 'company_not_approved');
  end if;
  if head.live_revision is not null then
    perform private.carry_matches_over(head, submitted.revision);
    update public.opening_revisions r set state = 'superseded'
      where r.opening_id = head.id and r.revision = head.live_revision;
  end if;
  update public.opening_revisions r set state = 'approved', decided_at = now()
    where r.opening_id = head.id and r.revision = submitted.revision;
  update public.openings o set
    status = case when o.status = 'paused' then 'paused' else 'published' end,
    live_revision = submitted.revision,
    published_at = coalesce(o.published_at, now()),
    confirmed_on = private.japan_today(),
    expires_on = private.japan_today() + private.opening_days()
  where o.id = head.id;
  perform private.log_opening(head.id, submitted.revision, 'approved');
  perform private.log_admin(me, 'approve', 'opening', head.id, null);
end;
$$;

-- Sends the submitted revision back with a message. A published opening stays as it was.
create function public.return_opening(opening_id uuid, message text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  head public.openings;
begin
  if private.words(message) is null then
    perform private.refuse('PT422', 'message_required');
  end if;
  select * into head from public.openings o where o.id = return_opening.opening_id for update;
  if not found then
    perform private.refuse('PT404', 'opening_not_found');
  end if;
  update public.opening_revisions r set state = 'returned', decided_at = now()
    where r.opening_id = head.id and r.state = 'submitted';
  if not found then
    if exists (
      select from public.opening_revisions r where r.opening_id = head.id and r.state = 'returned'
    ) then
      return;
    end if;
    perform private.refuse('PT409', 'opening_not_submitted');
  end if;
  update public.openings o set status = 'returned' where o.id = head.id and o.live_revision is null;
  insert into public.opening_reviews (opening_id, revision, action, message)
    select head.id, r.revision, 'returned', private.words(message) from public.opening_revisions r
    where r.opening_id = head.id and r.state = 'returned';
  perform private.log_admin(me, 'return', 'opening', head.id, message);
end;
$$;

-- The firm ends its opening: 'closed' or 'filled'. Every open match closes with it.
create function public.close_opening(opening_id uuid, outcome text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings;
begin
  perform private.require_account();
  if outcome is null or outcome not in ('closed', 'filled') then
    perform private.refuse('PT422', 'status_unknown');
  end if;
  head := private.lock_own_opening(close_opening.opening_id);
  if head.status = outcome then
    return;
  elsif head.status in ('closed', 'filled') then
    perform private.refuse('PT409', 'opening_closed');
  elsif outcome = 'filled' and head.live_revision is null then
    perform private.refuse('PT409', 'opening_not_open');
  end if;
  perform private.close_matches_of(head.id, 'opening_' || outcome);
  update public.openings o set status = outcome where o.id = head.id;
  -- A revision that waits for review leaves the queue.
  update public.opening_revisions r set state = 'draft' where r.opening_id = head.id and r.state = 'submitted';
  perform private.log_opening(head.id, coalesce(head.live_revision, 1), outcome);
end;
$$;

-- Expires openings whose date has passed, with their open matches that are not connected yet.
-- Called by the server's daily job. Returns how many expired.
create function public.expire_openings()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings;
  target public.matches;
  total integer := 0;
begin
  for head in
    select * from public.openings o
    where o.status in ('published', 'paused') and o.expires_on < private.japan_today()
    order by o.id for update skip locked
  loop
    for target in
      select * from public.matches m
      where m.opening_id = head.id and m.state in ('proposed', 'introduced') order by m.id for update
    loop
      perform private.close_match(target, 'system', null, 'close', 'opening_expired');
    end loop;
    update public.openings o set status = 'expired' where o.id = head.id;
    perform private.log_opening(head.id, head.live_revision, 'expired');
    total := total + 1;
  end loop;
  return total;
end;
$$;

grant execute on function public.approve_company(uuid, uuid, integer, integer) to authenticated;
grant execute on function public.return_company(uuid, text) to authenticated;
grant execute on function public.approve_opening(uuid, integer) to authenticated;
grant execute on function public.return_opening(uuid, text) to authenticated;
grant execute on function public.close_opening(uuid, text) to authenticated;
grant execute on function public.expire_openings() to service_role;

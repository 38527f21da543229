-- What a coordinator writes to a firm reaches it also where the firm or its opening is approved, and a firm
-- is sent back as it was read.

-- Does a decision that is made again bring no words but those that the firm has got?
create function private.says_nothing_new(message text, told text) returns boolean
language sql
immutable
set search_path = ''
as $$
  select coalesce(private.words(message), told) is not distinct from told;
$$;

-- What the firm was told last in its review.
create function private.told_company(company uuid) returns text
language sql
stable
set search_path = ''
as $$
  select r.message from public.company_reviews r where r.company_id = company order by r.id desc limit 1;
$$;

-- Publishes the submitted revision of an approved firm's opening, with a message to the firm or without.
-- `expected_version` is the version that the reviewer read. As before otherwise.
drop function public.approve_opening(uuid, integer);
create function public.approve_opening(
  opening_id uuid, expected_version integer default null, message text default null
) returns void
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
    -- A repeated approval; not where a colleague sent back or the firm took back what was to be approved, nor
    -- with words that the firm has not got.
    if head.status in ('published', 'paused') and exists (
      select from (
        select e.action, e.message from public.opening_reviews e
        where e.opening_id = head.id and e.action in ('approved', 'returned', 'taken_back')
        order by e.id desc limit 1
      ) as last
      where last.action = 'approved' and private.says_nothing_new(approve_opening.message, last.message)
    ) then
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
  perform private.log_opening(head.id, submitted.revision, 'approved', message);
  perform private.log_admin(me, 'approve', 'opening', head.id, private.words(message));
end;
$$;
grant execute on function public.approve_opening(uuid, integer, text) to authenticated;

-- Approves a firm. With `opening_id`, its submitted opening is published in the same transaction.
-- The versions are those that the reviewer read, as before.
drop function public.approve_company(uuid, uuid, integer, integer);
create function public.approve_company(
  company_id uuid, opening_id uuid default null, expected_version integer default null,
  opening_version integer default null, message text default null
) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  firm public.companies;
  -- With an opening it stands beside that, where the firm looks next.
  own_message constant text := case when approve_company.opening_id is null then private.words(message) end;
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
  elsif firm.status not in ('submitted', 'approved')
    -- A colleague was first, and the firm has not got these words.
    or (firm.status = 'approved' and not private.says_nothing_new(own_message, private.told_company(firm.id)))
  then
    perform private.refuse('PT409', 'company_not_submitted');
  elsif firm.version <> coalesce(expected_version, firm.version) then
    perform private.refuse('PT409', 'edited_elsewhere');
  elsif firm.status = 'submitted' then
    begin
      update public.companies c set status = 'approved', status_changed_at = now() where c.id = firm.id;
    exception when unique_violation then
      perform private.refuse('PT409', 'corporate_number_taken');
    end;
    insert into public.company_reviews (company_id, action, message) values (firm.id, 'approved', own_message);
    perform private.log_admin(me, 'approve', 'company', firm.id, own_message);
  end if;
  if approve_company.opening_id is not null then
    perform public.approve_opening(approve_company.opening_id, opening_version, message);
  end if;
end;
$$;
grant execute on function public.approve_company(uuid, uuid, integer, integer, text) to authenticated;

-- Sends a firm's profile back with a message that tells what to mend. `expected_version` as above.
drop function public.return_company(uuid, text);
create function public.return_company(
  company_id uuid, message text, expected_version integer default null
) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  firm public.companies;
  waiting uuid;
  held uuid[];
begin
  if private.words(message) is null then
    perform private.refuse('PT422', 'message_required');
  end if;
  -- The openings' locks before the firm's, the order of approve_company() and submit_opening().
  select coalesce(array_agg(locked.id order by locked.id), '{}') into held from (
    select o.id from public.openings o
    where o.company_id = return_company.company_id and o.status = 'submitted' order by o.id for update
  ) as locked;
  select * into firm from public.companies c where c.id = return_company.company_id for update;
  if not found then
    perform private.refuse('PT404', 'company_not_found');
  elsif firm.status = 'returned' and private.says_nothing_new(message, private.told_company(firm.id)) then
    return;
  elsif firm.status <> 'submitted' then
    perform private.refuse('PT409', 'company_not_submitted');
  elsif firm.version <> coalesce(expected_version, firm.version) then
    perform private.refuse('PT409', 'edited_elsewhere');
  end if;
  update public.companies c set status = 'returned', status_changed_at = now() where c.id = firm.id;
  insert into public.company_reviews (company_id, action, message) values (firm.id, 'returned', private.words(message));
  perform private.log_admin(me, 'return', 'company', firm.id, message);
  -- Its openings go back with it: while they wait for review the firm could not hand in anything.
  foreach waiting in array held loop
    perform public.return_opening(waiting, message);
  end loop;
end;
$$;
grant execute on function public.return_company(uuid, text, integer) to authenticated;

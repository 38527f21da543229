-- A decision is about what its reviewer read: a firm may have taken that back meanwhile, and handed in another.

-- Publishes the submitted revision of an approved firm's opening. `expected_version` is the version
-- that the reviewer read. As before, but whoever approves what the firm has just taken back is told so,
-- also where an earlier revision is public and stays.
create or replace function public.approve_opening(opening_id uuid, expected_version integer default null)
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
    -- A repeated approval; not where a colleague sent back or the firm took back what was to be approved.
    if head.status in ('published', 'paused') and 'approved' = (
      select e.action from public.opening_reviews e
      where e.opening_id = head.id and e.action in ('approved', 'returned', 'taken_back')
      order by e.id desc limit 1
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
  perform private.log_opening(head.id, submitted.revision, 'approved');
  perform private.log_admin(me, 'approve', 'opening', head.id, null);
end;
$$;

-- Sends the submitted revision back to the firm, with what to mend. `expected_version` as above.
drop function public.return_opening(uuid, text);
create function public.return_opening(
  opening_id uuid, message text, expected_version integer default null
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
  if private.words(message) is null then
    perform private.refuse('PT422', 'message_required');
  end if;
  select * into head from public.openings o where o.id = return_opening.opening_id for update;
  if not found then
    perform private.refuse('PT404', 'opening_not_found');
  end if;
  select * into submitted from public.opening_revisions r
    where r.opening_id = head.id and r.state = 'submitted' for update;
  if not found then
    if exists (
      select from public.opening_revisions r where r.opening_id = head.id and r.state = 'returned'
    ) then
      return;
    end if;
    perform private.refuse('PT409', 'opening_not_submitted');
  elsif submitted.version <> coalesce(expected_version, submitted.version) then
    perform private.refuse('PT409', 'edited_elsewhere');
  end if;
  update public.opening_revisions r set state = 'returned', decided_at = now()
    where r.opening_id = head.id and r.revision = submitted.revision;
  update public.openings o set status = 'returned' where o.id = head.id and o.live_revision is null;
  insert into public.opening_reviews (opening_id, revision, action, message)
    values (head.id, submitted.revision, 'returned', private.words(message));
  perform private.log_admin(me, 'return', 'opening', head.id, message);
end;
$$;
grant execute on function public.return_opening(uuid, text, integer) to authenticated;

-- How long reviews took is read from the last decisions, however often firms hand in and take back.
create index opening_reviews_decided_idx on public.opening_reviews (id)
  where action in ('approved', 'returned');

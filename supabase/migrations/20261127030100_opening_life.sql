-- What a firm does with an opening that is public or was: end it with a reason, confirm that it still
-- holds, write a new one from it.

alter table public.opening_reviews
  add column reason text check (reason in (
    'found_elsewhere', 'solved', 'plan_changed', 'budget', 'no_fit', 'rewrite', 'other'
  )),
  drop constraint opening_reviews_action_check,
  add constraint opening_reviews_action_check check (action in (
    'submitted', 'approved', 'returned', 'paused', 'resumed', 'confirmed', 'copied', 'closed', 'filled', 'expired'
  ));
comment on column public.opening_reviews.reason is 'Why the firm closed the opening, for the operator''s figures.';

-- The firm ends its opening: 'closed', with a reason, or 'filled'. Every open match closes with it.
drop function public.close_opening(uuid, text);
create function public.close_opening(opening_id uuid, outcome text, reason text default null)
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
  elsif close_opening.reason is not null and (outcome <> 'closed' or close_opening.reason not in (
    'found_elsewhere', 'solved', 'plan_changed', 'budget', 'no_fit', 'rewrite', 'other'
  )) then
    perform private.refuse('PT422', 'reason_unknown');
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
  insert into public.opening_reviews (opening_id, revision, action, reason)
  values (head.id, coalesce(head.live_revision, 1), outcome, close_opening.reason);
end;
$$;
grant execute on function public.close_opening(uuid, text, text) to authenticated;

-- How long after its end an opening may still be put back as it was; later its facts are too old.
create function private.confirmable_days() returns integer
language sql
immutable
set search_path = ''
as $$ select 30; $$;

-- The firm says that its published words still hold today: the term begins anew. An opening that ran
-- out lately is published again; a paused one stays paused. Once a day: the second press of a
-- double click finds the day confirmed.
create function public.confirm_opening(opening_id uuid) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings := private.lock_own_opening(confirm_opening.opening_id);
  today date := private.japan_today();
  begins date;
begin
  if head.status in ('closed', 'filled') then
    perform private.refuse('PT409', 'opening_closed');
  elsif head.status not in ('published', 'paused', 'expired') then
    perform private.refuse('PT409', 'opening_not_open');
  elsif head.confirmed_on = today and head.status <> 'expired' then
    return jsonb_build_object('confirmedOn', head.confirmed_on, 'expiresOn', head.expires_on);
  elsif head.expires_on + private.confirmable_days() < today then
    perform private.refuse('PT409', 'confirm_too_late');
  end if;
  select r.start_on into begins from public.opening_revisions r
    where r.opening_id = head.id and r.revision = head.live_revision;
  -- What is past does not hold any more: such a day has to be changed, and that is reviewed.
  if begins < today then
    perform private.refuse('PT409', 'start_passed');
  end if;
  update public.openings o set
    status = case when o.status = 'paused' and o.expires_on >= today then 'paused' else 'published' end,
    confirmed_on = today,
    expires_on = today + private.opening_days()
  where o.id = head.id
  returning * into head;
  perform private.log_opening(head.id, head.live_revision, 'confirmed');
  return jsonb_build_object('confirmedOn', head.confirmed_on, 'expiresOn', head.expires_on);
end;
$$;
grant execute on function public.confirm_opening(uuid) to authenticated;

-- A new draft with the words of an opening of the same firm: those that are published, or else those
-- that are being written. A start that has passed is left open. `draft_key` is the page's own key: a
-- repeated press gets the draft that the first one made.
create function public.copy_opening(opening_id uuid, draft_key uuid) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  source public.openings := private.lock_own_opening(copy_opening.opening_id);
  words public.opening_revisions;
  copied integer;
  made uuid;
begin
  if copy_opening.draft_key is null then
    perform private.refuse('PT422', 'draft_key_missing');
  end if;
  select r.* into words from public.opening_revisions r
    where r.opening_id = source.id
      and (r.revision = source.live_revision or (source.live_revision is null and r.state <> 'superseded'))
    order by r.revision desc limit 1;
  copied := words.revision;
  insert into public.openings (company_id, draft_key) values (source.company_id, copy_opening.draft_key)
    on conflict on constraint openings_company_id_draft_key_key do nothing
    returning id into made;
  if not found then
    return (
      select jsonb_build_object('openingId', o.id) from public.openings o
      where o.company_id = source.company_id and o.draft_key = copy_opening.draft_key
    );
  end if;
  -- As in save_opening().
  if (
    select count(*) from public.openings o
    where o.company_id = source.company_id and o.status not in ('expired', 'closed', 'filled')
  ) > 400 then
    perform private.refuse('PT409', 'too_many_openings');
  end if;
  -- The first save of a form leaves its draft in version 2: so does this.
  words.opening_id := made;
  words.revision := 1;
  words.state := 'draft';
  words.version := 2;
  words.submitted_at := null;
  words.decided_at := null;
  words.start_on := case when words.start_on >= private.japan_today() then words.start_on end;
  insert into public.opening_revisions select words.*;
  insert into public.opening_requirements (opening_id, revision, skill_id, level, weight, must, position)
  select made, 1, q.skill_id, q.level, q.weight, q.must, q.position
  from public.opening_requirements q
  where q.opening_id = source.id and q.revision = copied;
  perform private.log_opening(made, 1, 'copied');
  return jsonb_build_object('openingId', made);
end;
$$;
grant execute on function public.copy_opening(uuid, uuid) to authenticated;

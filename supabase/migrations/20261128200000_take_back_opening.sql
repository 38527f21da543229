-- A firm that finds a mistake in what it handed in takes it back, and hands it in again when mended.

alter table public.opening_reviews
  drop constraint opening_reviews_action_check,
  add constraint opening_reviews_action_check check (action in (
    'submitted', 'taken_back', 'approved', 'returned', 'paused', 'resumed', 'confirmed', 'copied', 'closed',
    'filled', 'expired'
  ));

-- Makes the revision that waits for review a draft again. What is public stays public. The firm, when
-- it waits for its own review, goes on waiting. A repeated request finds the draft that the first one
-- made; whoever comes after a reviewer is refused.
create function public.take_back_opening(opening_id uuid) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings := private.lock_own_opening(take_back_opening.opening_id);
  waiting public.opening_revisions;
begin
  if head.status in ('closed', 'filled') then
    perform private.refuse('PT409', 'opening_closed');
  end if;
  select * into waiting from public.opening_revisions r
    where r.opening_id = head.id and r.state in ('draft', 'returned', 'submitted') for update;
  if waiting.state = 'submitted' then
    update public.opening_revisions r set state = 'draft', submitted_at = null
      where r.opening_id = head.id and r.revision = waiting.revision;
    update public.openings o set status = 'draft' where o.id = head.id and o.live_revision is null;
    perform private.log_opening(head.id, waiting.revision, 'taken_back');
  elsif waiting.state is distinct from 'draft' or 'taken_back' is distinct from (
    select e.action from public.opening_reviews e
    where e.opening_id = head.id and e.revision = waiting.revision order by e.id desc limit 1
  ) then
    perform private.refuse('PT409', 'opening_not_in_review');
  end if;
  return jsonb_build_object('openingId', head.id, 'revision', waiting.revision);
end;
$$;
grant execute on function public.take_back_opening(uuid) to authenticated;

-- How long the last reviews took, in days of the calendar from handing in to the decision: at least half
-- of them were done within `days`. No row while there are fewer than five: two or three say nothing.
create function public.usual_review() returns table (reviews integer, days integer)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_account();
  return query
  with decided as (
    select e.id, e.opening_id, e.revision, e.created_at from public.opening_reviews e
    where e.action in ('approved', 'returned') order by e.id desc limit 20
  ),
  took as (
    select (d.created_at at time zone 'Asia/Tokyo')::date - (handed_in.at at time zone 'Asia/Tokyo')::date as days
    from decided d
    cross join lateral (
      select e.created_at as at from public.opening_reviews e
      where e.opening_id = d.opening_id and e.revision = d.revision and e.action = 'submitted' and e.id < d.id
      order by e.id desc limit 1
    ) as handed_in
  )
  select count(*)::integer, percentile_disc(0.5) within group (order by took.days)::integer
  from took having count(*) >= 5;
end;
$$;
grant execute on function public.usual_review() to authenticated;

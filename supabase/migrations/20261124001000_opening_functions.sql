-- What a company does with its openings.

create function private.log_opening(opening uuid, revision integer, action text, message text default null)
returns void
language sql
set search_path = ''
as $$
  insert into public.opening_reviews (opening_id, revision, action, message)
  values (opening, revision, action, private.words(message));
$$;

-- Locks an opening of one of the caller's companies, or refuses.
create function private.lock_own_opening(opening uuid) returns public.openings
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  head public.openings;
begin
  select o.* into head from public.openings o
    join public.company_members m on m.company_id = o.company_id and m.account_id = me
    where o.id = opening for update of o;
  if not found then
    perform private.refuse('PT404', 'opening_not_found');
  end if;
  return head;
end;
$$;

-- The revision that the firm may edit: the open draft, or a new one, which the caller fills. Null while
-- a revision waits for review.
create function private.editable_revision(head public.openings) returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  open_revision public.opening_revisions;
  next_revision integer;
begin
  select * into open_revision from public.opening_revisions r
    where r.opening_id = head.id and r.state in ('draft', 'returned', 'submitted') for update;
  if found then
    return case when open_revision.state = 'submitted' then null else open_revision.revision end;
  end if;
  select max(r.revision) + 1 into next_revision from public.opening_revisions r where r.opening_id = head.id;
  insert into public.opening_revisions (opening_id, revision) values (head.id, next_revision);
  return next_revision;
end;
$$;

-- Saves the draft of an opening, creating the opening when `opening_id` is null.
-- `content` carries the columns in camelCase and `requirements` [{skillId, level, weight, must}].
-- `expected_version` is the version of the draft that the form showed (null for a new one).
-- `draft_key` is the new form's own key: a repeated first save gets the draft that the first made.
create function public.save_opening(
  company_id uuid, content jsonb, opening_id uuid default null, expected_version integer default null,
  draft_key uuid default null
) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings;
  target integer;
  saved public.opening_revisions;
  requirements jsonb := coalesce(content -> 'requirements', '[]'::jsonb);
begin
  perform private.require_member(save_opening.company_id);
  if jsonb_array_length(requirements) > 20 then
    perform private.refuse('PT422', 'too_many_requirements');
  end if;
  if save_opening.opening_id is null then
    insert into public.openings (company_id, draft_key)
      values (save_opening.company_id, save_opening.draft_key)
      on conflict on constraint openings_company_id_draft_key_key do nothing
      returning * into head;
    if not found then
      return (
        select jsonb_build_object('openingId', r.opening_id, 'revision', r.revision, 'version', r.version)
        from public.openings o join public.opening_revisions r on r.opening_id = o.id
        where o.company_id = save_opening.company_id and o.draft_key = save_opening.draft_key
        order by r.revision limit 1
      );
    end if;
    -- The queue of the administrators shows 500: no firm alone may fill it.
    if (
      select count(*) from public.openings o
      where o.company_id = save_opening.company_id and o.status not in ('expired', 'closed', 'filled')
    ) > 400 then
      perform private.refuse('PT409', 'too_many_openings');
    end if;
    target := 1;
    insert into public.opening_revisions (opening_id, revision) values (head.id, target);
  else
    head := private.lock_own_opening(save_opening.opening_id);
    if head.company_id <> save_opening.company_id then
      perform private.refuse('PT404', 'opening_not_found');
    elsif head.status in ('closed', 'filled') then
      perform private.refuse('PT409', 'opening_closed');
    end if;
    target := private.editable_revision(head);
    if target is null then
      perform private.refuse('PT409', 'opening_in_review');
    end if;
    select * into saved from public.opening_revisions r
      where r.opening_id = head.id and r.revision = target;
    if saved.version is distinct from coalesce(expected_version, 1) then
      perform private.refuse('PT409', 'edited_elsewhere');
    end if;
  end if;

  update public.opening_revisions r set
    theme_code = content ->> 'themeCode',
    title = private.words(content ->> 'title'),
    problem = private.words(content ->> 'problem'),
    outcome = private.words(content ->> 'outcome'),
    prefecture_code = content ->> 'prefectureCode',
    municipality_code = content ->> 'municipalityCode',
    work_mode = content ->> 'workMode',
    onsite_days = case when content ->> 'workMode' = 'remote' then 0 else (content ->> 'onsiteDays')::smallint end,
    engagement_types = private.text_array(content -> 'engagementTypes'),
    hours_min = (content ->> 'hoursMin')::smallint,
    hours_max = (content ->> 'hoursMax')::smallint,
    start_on = (content ->> 'startOn')::date,
    length_months = (content ->> 'lengthMonths')::smallint,
    pay_min = (content ->> 'payMin')::integer,
    pay_max = (content ->> 'payMax')::integer,
    pay_unit = content ->> 'payUnit',
    payment_days = (content ->> 'paymentDays')::smallint,
    termination_terms = private.words(content ->> 'terminationTerms'),
    languages = private.text_array(content -> 'languages'),
    roles = private.text_array(content -> 'roles'),
    seats = coalesce((content ->> 'seats')::smallint, 1),
    version = r.version + 1
  where r.opening_id = head.id and r.revision = target
  returning * into saved;

  delete from public.opening_requirements q where q.opening_id = head.id and q.revision = target;
  insert into public.opening_requirements (opening_id, revision, skill_id, level, weight, must, position)
  select head.id, target, (item.value ->> 'skillId')::integer, (item.value ->> 'level')::smallint,
    (item.value ->> 'weight')::smallint, (item.value ->> 'must')::boolean, item.position
  from jsonb_array_elements(requirements) with ordinality as item (value, position);

  return jsonb_build_object('openingId', head.id, 'revision', target, 'version', saved.version);
end;
$$;

-- Hands the draft in for review; the firm itself goes along when it is not approved yet.
create function public.submit_opening(opening_id uuid) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings := private.lock_own_opening(submit_opening.opening_id);
  draft public.opening_revisions;
begin
  select * into draft from public.opening_revisions r
    where r.opening_id = head.id and r.state in ('draft', 'returned', 'submitted') for update;
  if not found then
    perform private.refuse('PT409', 'nothing_to_submit');
  end if;
  -- First the firm, also behind an opening that waits already: a firm that was sent back is handed in
  -- again by the same step.
  if head.status not in ('closed', 'filled') then
    update public.companies c set status = 'submitted', status_changed_at = now()
      where c.id = head.company_id and c.status in ('draft', 'returned');
    if found then
      insert into public.company_reviews (company_id, action) values (head.company_id, 'submitted');
    end if;
  end if;
  if draft.state = 'submitted' then
    return jsonb_build_object('openingId', head.id, 'revision', draft.revision);
  elsif head.status in ('closed', 'filled') then
    perform private.refuse('PT409', 'opening_closed');
  end if;
  if not exists (
    select from public.opening_requirements q where q.opening_id = head.id and q.revision = draft.revision
  ) then
    perform private.refuse('PT422', 'requirements_missing');
  end if;
  begin
    update public.opening_revisions r set state = 'submitted', submitted_at = now(), decided_at = null
      where r.opening_id = head.id and r.revision = draft.revision;
  exception when check_violation then
    perform private.refuse('PT422', 'opening_incomplete');
  end;
  if head.live_revision is null then
    update public.openings o set status = 'submitted' where o.id = head.id;
  end if;
  perform private.log_opening(head.id, draft.revision, 'submitted');
  return jsonb_build_object('openingId', head.id, 'revision', draft.revision);
end;
$$;

-- Takes a published opening out of sight; its proposed and introduced matches freeze with it.
create function public.pause_opening(opening_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings := private.lock_own_opening(pause_opening.opening_id);
begin
  if head.status = 'paused' then
    return;
  elsif head.status <> 'published' then
    perform private.refuse('PT409', 'opening_not_open');
  end if;
  update public.openings o set status = 'paused' where o.id = head.id;
  perform private.log_opening(head.id, head.live_revision, 'paused');
end;
$$;

-- Puts a paused opening back, unless its date has passed.
create function public.resume_opening(opening_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings := private.lock_own_opening(resume_opening.opening_id);
begin
  if head.status = 'published' then
    return;
  elsif head.status <> 'paused' or head.expires_on < private.japan_today() then
    perform private.refuse('PT409', 'opening_not_open');
  end if;
  update public.openings o set status = 'published' where o.id = head.id;
  perform private.log_opening(head.id, head.live_revision, 'resumed');
end;
$$;

grant execute on function public.save_opening(uuid, jsonb, uuid, integer, uuid) to authenticated;
grant execute on function public.submit_opening(uuid) to authenticated;
grant execute on function public.pause_opening(uuid) to authenticated;
grant execute on function public.resume_opening(uuid) to authenticated;

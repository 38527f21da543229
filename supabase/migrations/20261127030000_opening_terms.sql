-- The rest of what フリーランス法 art. 3 and 12 and 取適法 ask a firm to say of the work.
--
-- What stood there already: parties (the firm), fee, day of payment, place, period, hours, how the
-- contract may end. Resubcontracting needs no field: a payment counted from the client's client's
-- payment cannot be entered. The day of entrusting is the day on which terms are agreed.

alter table public.opening_revisions
  -- 給付・役務の内容
  add column work_content text check (char_length(work_content) between 1 and 2000),
  -- 検査を行う場合の検査完了期日, in days after delivery; null where nothing is inspected
  add column inspection_days smallint check (inspection_days between 1 and 60),
  -- 知的財産権の譲渡・許諾の範囲; null is settled together
  add column rights text check (rights in ('transfer', 'licence', 'none')),
  -- Who bears travel and other costs; null is settled together
  add column expenses text check (expenses in ('firm', 'included')),
  -- 現金以外で支払う場合の支払方法; null where money is transferred
  add column non_cash_payment text check (char_length(non_cash_payment) between 1 and 300),
  -- 未定事項: what is open, why, and when it will be settled
  add column undecided text check (char_length(undecided) between 1 and 500);

-- Saves the draft of an opening, creating the opening when `opening_id` is null.
-- `content` carries the columns in camelCase and `requirements` [{skillId, level, weight, must}].
-- `expected_version` is the version of the draft that the form showed (null for a new one).
-- `draft_key` is the new form's own key: a repeated first save gets the draft that the first made.
create or replace function public.save_opening(
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
    work_content = private.words(content ->> 'workContent'),
    inspection_days = (content ->> 'inspectionDays')::smallint,
    rights = content ->> 'rights',
    expenses = content ->> 'expenses',
    non_cash_payment = private.words(content ->> 'nonCashPayment'),
    undecided = private.words(content ->> 'undecided'),
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
create or replace function public.submit_opening(opening_id uuid) returns jsonb
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
  -- Here and not as a constraint of the table: what was published before this was asked stays valid.
  if draft.work_content is null then
    perform private.refuse('PT422', 'opening_incomplete');
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

-- What administrators do with qualifications that wait for them.

-- The waiting ones, oldest first.
create function public.qualification_queue()
returns table (
  qualification_id uuid, qualification_code text, name_ja text, name_en text, prefecture_code text,
  waiting_since timestamptz
)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
begin
  return query
    select q.id, k.code, k.name_ja, k.name_en, p.prefecture_code, q.submitted_at
    from public.talent_qualifications q
    join public.qualifications k on k.code = q.qualification_code
    join public.talent_profiles p on p.account_id = q.account_id
    where q.state = 'submitted'
    order by q.submitted_at, q.id
    limit 500;
end;
$$;

-- One waiting qualification with the number and the name that the issuer's register is asked for, and
-- the skills of the person that it would prove. Reading them is logged, once for each submission.
create function public.qualification_to_review(qualification_id uuid) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  held public.talent_qualifications;
begin
  select * into held from public.talent_qualifications q where q.id = qualification_to_review.qualification_id;
  if not found then
    perform private.refuse('PT404', 'qualification_not_found');
  elsif held.account_id = me then
    perform private.refuse('PT403', 'own_qualification');
  elsif held.state <> 'submitted' then
    perform private.refuse('PT409', 'qualification_not_submitted');
  end if;
  if not exists (
    select from public.admin_actions a
    where a.subject_kind = 'qualification' and a.subject_id = held.id and a.admin_id = me
      and a.action = 'read_number' and a.created_at >= held.submitted_at
  ) then
    perform private.log_admin(me, 'read_number', 'qualification', held.id, null);
  end if;
  return (
    select jsonb_build_object(
      'id', held.id,
      'version', held.version,
      'code', held.qualification_code,
      'nameJa', k.name_ja,
      'nameEn', k.name_en,
      'acquiredOn', held.acquired_on,
      'expiresOn', held.expires_on,
      'submittedAt', held.submitted_at,
      'number', n.number,
      'personName', t.family_name || ' ' || t.given_name,
      'personKana', t.family_kana || ' ' || t.given_kana,
      'skills', coalesce((
        select jsonb_agg(jsonb_build_object('skillId', h.skill_id, 'level', h.level) order by h.skill_id)
        from public.talent_skills h
        join public.qualification_skills s
          on s.qualification_code = held.qualification_code and s.skill_id = h.skill_id
        where h.account_id = held.account_id
      ), '[]'::jsonb)
    )
    from public.qualifications k
    left join public.talent_qualification_numbers n on n.qualification_id = held.id
    left join public.talent_private t on t.account_id = held.account_id
    where k.code = held.qualification_code
  );
end;
$$;

-- Confirms a qualification, or returns it with what is to be mended; a confirmed one may be returned
-- too, when it turns out wrong. `expected_version` is the version that the reviewer read.
create function public.decide_qualification(
  qualification_id uuid, decision text, message text default null, expected_version integer default null
) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  owner uuid;
  held public.talent_qualifications;
  decided text := case decision when 'confirm' then 'confirmed' when 'return' then 'returned' end;
begin
  if decided is null then
    perform private.refuse('PT422', 'decision_unknown');
  elsif decided = 'returned' and private.words(message) is null then
    perform private.refuse('PT422', 'message_required');
  end if;
  -- The profile's lock before the row's, the order of the person's own functions.
  select q.account_id into owner from public.talent_qualifications q
    where q.id = decide_qualification.qualification_id;
  perform 1 from public.talent_profiles p where p.account_id = owner for update;
  select * into held from public.talent_qualifications q
    where q.id = decide_qualification.qualification_id for update;
  if not found then
    perform private.refuse('PT404', 'qualification_not_found');
  elsif owner = me then
    perform private.refuse('PT403', 'own_qualification');
  elsif held.state = decided then
    return;
  elsif held.state = 'declared' or (held.state = 'returned' and decided = 'confirmed') then
    perform private.refuse('PT409', 'qualification_not_submitted');
  elsif held.version <> coalesce(expected_version, held.version) then
    perform private.refuse('PT409', 'edited_elsewhere');
  end if;
  update public.talent_qualifications q set
    state = decided, decided_at = now(), version = q.version + 1,
    message = case when decided = 'returned' then private.words(decide_qualification.message) end
    where q.id = held.id;
  perform private.log_admin(me, decision, 'qualification', held.id, message);
  perform private.settle_certificates(owner);
end;
$$;

grant execute on function public.qualification_queue() to authenticated;
grant execute on function public.qualification_to_review(uuid) to authenticated;
grant execute on function public.decide_qualification(uuid, text, text, integer) to authenticated;

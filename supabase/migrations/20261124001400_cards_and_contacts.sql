-- What the two sides may know of each other: cards before, contact details after both agreed.

-- The card of a talent as firms see it: no name, municipality, employer, wishes, pay or free text.
create function private.card(talent uuid) returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'prefectureCode', p.prefecture_code,
    'roles', to_jsonb(p.roles),
    'skills', coalesce((
      select jsonb_agg(jsonb_build_object('skillId', s.skill_id, 'level', s.level, 'evidence', s.evidence)
        order by s.level desc, s.skill_id)
      from public.talent_skills s where s.account_id = p.account_id
    ), '[]'::jsonb),
    'industries', coalesce((
      select jsonb_agg(i.industry_code order by i.industry_code)
      from public.talent_industries i where i.account_id = p.account_id and i.kind = 'experience'
    ), '[]'::jsonb),
    'themes', coalesce((
      select jsonb_agg(t.theme_code order by t.theme_code)
      from public.talent_themes t where t.account_id = p.account_id and t.kind = 'experience'
    ), '[]'::jsonb),
    'engagementTypes', to_jsonb(p.engagement_types),
    'onsiteDaysMax', p.onsite_days_max,
    'hoursMin', p.hours_min,
    'hoursMax', p.hours_max,
    'availableFrom', p.available_from,
    'languages', to_jsonb(p.languages),
    'confirmedOn', p.availability_confirmed_on,
    'isDemo', p.is_demo
  )
  from public.talent_profiles p where p.account_id = talent;
$$;

-- The caller's own card, exactly as firms see it. Null without a profile.
create function public.my_card() returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select private.card((select auth.uid()));
$$;

-- Names the candidates of an opening for its firm. For the service role, which ranked them.
-- Returns the handles in the order of `talent_ids`.
create function public.issue_handles(opening_id uuid, talent_ids uuid[])
returns uuid[]
language plpgsql
security definer
set search_path = ''
as $$
begin
  if cardinality(talent_ids) > 200 then
    perform private.refuse('PT422', 'too_many_candidates');
  end if;
  insert into private.candidate_handles (opening_id, talent_id)
    select issue_handles.opening_id, talent from unnest(talent_ids) as talent
    on conflict do nothing;
  return (
    select coalesce(array_agg(h.handle order by wanted.position), '{}')
    from unnest(talent_ids) with ordinality as wanted (talent, position)
    join private.candidate_handles h
      on h.opening_id = issue_handles.opening_id and h.talent_id = wanted.talent
  );
end;
$$;

-- The cards behind handles of an opening of the caller's firm, in the order asked for, each with the
-- firm's open match with that person. People who are no longer available are left out.
create function public.candidate_cards(opening_id uuid, handles uuid[])
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  if not private.is_my_opening(candidate_cards.opening_id) then
    perform private.refuse('PT404', 'opening_not_found');
  elsif cardinality(handles) > 200 then
    perform private.refuse('PT422', 'too_many_candidates');
  end if;
  return coalesce((
    select jsonb_agg(
      private.card(h.talent_id) || jsonb_build_object('handle', h.handle, 'match', (
        select jsonb_build_object('id', m.id, 'state', m.state)
        from public.matches m
        where m.opening_id = h.opening_id and m.talent_id = h.talent_id and m.company_sees
        order by (m.state <> 'closed') desc, m.state_changed_at desc limit 1
      )) order by wanted.position
    )
    from unnest(handles) with ordinality as wanted (handle, position)
    join private.candidate_handles h on h.handle = wanted.handle and h.opening_id = candidate_cards.opening_id
    join public.openings o on o.id = h.opening_id
    join public.talent_profiles p on p.account_id = h.talent_id and p.status = 'active'
    where private.pair_exclusion(o.company_id, h.talent_id) is null
  ), '[]'::jsonb);
end;
$$;

-- The cards of people by their ids, for administrators, who propose matches. In the order asked for.
create function public.coordinator_cards(talent_ids uuid[])
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
begin
  if cardinality(talent_ids) > 200 then
    perform private.refuse('PT422', 'too_many_candidates');
  end if;
  return coalesce((
    select jsonb_agg(
      private.card(p.account_id) || jsonb_build_object('talentId', p.account_id) order by wanted.position
    )
    from unnest(talent_ids) with ordinality as wanted (talent, position)
    join public.talent_profiles p on p.account_id = wanted.talent and p.status = 'active'
  ), '[]'::jsonb);
end;
$$;

-- The matches of a company that it may see, newest change first, without saying who the person is.
create function public.company_matches(company_id uuid)
returns table (
  match_id uuid, opening_id uuid, revision integer, opening_title text, state text, origin text,
  prefecture_code text, company_consented_at timestamptz, talent_consented_at timestamptz,
  score double precision, closed_by text, closed_reason text, closed_message text,
  created_at timestamptz, state_changed_at timestamptz
)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_member(company_matches.company_id);
begin
  return query
    select m.id, m.opening_id, m.revision, r.title, m.state, m.origin, p.prefecture_code,
      (select c.consented_at from public.match_consents c
        where c.match_id = m.id and c.side = 'company' and c.voided_at is null),
      (select c.consented_at from public.match_consents c
        where c.match_id = m.id and c.side = 'talent' and c.voided_at is null),
      -- An administrator dismisses what was not introduced yet: a firm that sees it has asked for it,
      -- so the administrator's words are for it too.
      e.score, m.closed_by, m.closed_reason, m.closed_message,
      m.created_at, m.state_changed_at
    from public.matches m
    join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
    join public.talent_profiles p on p.account_id = m.talent_id
    left join public.match_explanations e on e.match_id = m.id and e.viewer = 'company'
    where m.company_id = company_matches.company_id and m.company_sees
    order by m.state_changed_at desc, m.id
    limit 500;
end;
$$;

-- The card in a match, for the firm and for administrators.
create function public.match_card(match_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  if not private.is_admin() and not private.company_sees_match(match_card.match_id) then
    perform private.refuse('PT404', 'match_not_found');
  end if;
  return (select private.card(m.talent_id) from public.matches m where m.id = match_card.match_id);
end;
$$;

-- Whether each side has agreed, for both sides and administrators.
create function public.match_consent_state(match_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  if not private.is_admin() and not private.company_sees_match(match_consent_state.match_id)
    and not private.talent_sees_match(match_consent_state.match_id) then
    perform private.refuse('PT404', 'match_not_found');
  end if;
  return (
    select jsonb_build_object(
      'company', max(c.consented_at) filter (where c.side = 'company'),
      'talent', max(c.consented_at) filter (where c.side = 'talent')
    )
    from public.match_consents c
    where c.match_id = match_consent_state.match_id and c.voided_at is null
  );
end;
$$;

-- The other side's contact details of a connected match. Every call writes the disclosure log in the
-- same transaction. An administrator gets both sides and must say why.
create function public.match_contacts(match_id uuid, reason text default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  target public.matches := private.lock_match(match_contacts.match_id);
  acting text;
  firm jsonb;
  person jsonb;
begin
  if private.is_admin() then
    acting := 'admin';
    if private.words(reason) is null then
      perform private.refuse('PT422', 'reason_required');
    end if;
  else
    acting := private.side_of(target, me);
  end if;
  if target.state not in ('connected', 'negotiating', 'agreed', 'active', 'completed') then
    perform private.refuse('PT409', 'not_connected');
  end if;
  if acting in ('talent', 'admin') then
    select jsonb_build_object('companyName', c.name, 'personName', k.person_name, 'email', k.email, 'phone', k.phone)
      into firm
      from public.companies c join public.company_contacts k on k.company_id = c.id
      where c.id = target.company_id;
  end if;
  if acting in ('company', 'admin') then
    select jsonb_build_object(
      'personName', t.family_name || ' ' || t.given_name, 'personKana', t.family_kana || ' ' || t.given_kana,
      'email', t.contact_email, 'phone', t.phone
    ) into person
    from public.talent_private t where t.account_id = target.talent_id;
  end if;
  insert into public.disclosures (match_id, reader_id, reader_side, talent_id, subject, reason)
  values (
    target.id, me, acting, target.talent_id,
    case acting when 'talent' then 'company' when 'company' then 'talent' else 'both' end,
    case when acting = 'admin' then private.words(reason) end
  );
  if acting = 'admin' then
    perform private.log_admin(me, 'read_contacts', 'match', target.id, reason);
  end if;
  return jsonb_build_object('company', firm, 'talent', person);
end;
$$;

grant execute on function public.my_card() to authenticated;
grant execute on function public.issue_handles(uuid, uuid[]) to service_role;
grant execute on function public.candidate_cards(uuid, uuid[]) to authenticated;
grant execute on function public.coordinator_cards(uuid[]) to authenticated;
grant execute on function public.company_matches(uuid) to authenticated;
grant execute on function public.match_card(uuid) to authenticated;
grant execute on function public.match_consent_state(uuid) to authenticated;
grant execute on function public.match_contacts(uuid, text) to authenticated;

-- What the pages of a talent's own ask and do: availability, the course of a match, and what a firm
-- learns after the connection.

-- Says that the conditions of work still hold. The same day again changes nothing.
create function public.confirm_availability() returns date
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_me_as_talent();
  today date := private.japan_today();
begin
  if (select cardinality(p.engagement_types) = 0 from public.talent_profiles p where p.account_id = me) then
    perform private.refuse('PT422', 'conditions_missing');
  end if;
  update public.talent_profiles p set availability_confirmed_on = today, updated_at = now()
    where p.account_id = me and p.availability_confirmed_on is distinct from today;
  return today;
end;
$$;

-- What happened in a match of the caller's, as the talent may know it: [{action, side, reason, at}].
-- Never who acted or what administrators noted; and of what others did before the introduction
-- nothing until it was introduced.
create function public.my_match_events(match_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  if not private.talent_sees_match(my_match_events.match_id) then
    perform private.refuse('PT404', 'match_not_found');
  end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object(
      'action', e.action, 'side', e.side, 'reason', e.reason_code, 'at', e.created_at
    ) order by e.id)
    from public.match_events e
    where e.match_id = my_match_events.match_id
      and e.action in (
        'apply', 'invite', 'propose', 'consent', 'consent_void', 'approve', 'connect', 'dismiss',
        'decline', 'withdraw', 'close'
      )
      and (
        e.side = 'talent' or e.action not in ('invite', 'propose', 'consent') or exists (
          select from public.match_events i where i.match_id = e.match_id and i.action = 'approve'
        )
      )
  ), '[]'::jsonb);
end;
$$;

-- The contact details of a talent as the other side gets them.
create function private.talent_contacts(talent uuid) returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'personName', t.family_name || ' ' || t.given_name, 'personKana', t.family_kana || ' ' || t.given_kana,
    'email', t.contact_email, 'phone', t.phone
  )
  from public.talent_private t where t.account_id = talent;
$$;

-- The caller's own, exactly as a firm gets them after the connection. Null without a profile.
create function public.my_contacts() returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select private.talent_contacts((select auth.uid()));
$$;

-- As before, with the person's details from the function that shows them to the person itself.
create or replace function public.match_contacts(match_id uuid, reason text default null)
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
    person := private.talent_contacts(target.talent_id);
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

grant execute on function public.confirm_availability() to authenticated;
grant execute on function public.my_match_events(uuid) to authenticated;
grant execute on function public.my_contacts() to authenticated;

-- The members of a firm: who they are, roles, leaving, and the end of the firm.
-- A firm that is not closed always has an owner: every change takes the firm's lock and counts.

alter table public.companies drop constraint companies_status_check;
alter table public.companies add constraint companies_status_check
  check (status in ('draft', 'submitted', 'returned', 'approved', 'closed'));

-- Members with their addresses, invitations that are open, and the newest of what happened, for members.
create function public.company_people(company_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_member(company_people.company_id);
begin
  return jsonb_build_object(
    'members', (
      select jsonb_agg(jsonb_build_object(
        'accountId', m.account_id, 'email', u.email, 'role', m.role, 'since', m.created_at,
        'me', m.account_id = me
      ) order by (m.role = 'owner') desc, m.created_at, m.account_id)
      from public.company_members m left join auth.users u on u.id = m.account_id
      where m.company_id = company_people.company_id
    ),
    'invitations', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', i.id, 'email', i.email, 'role', i.role, 'askedAt', i.mail_asked_at, 'expiresAt', i.expires_at,
        'expired', i.expires_at <= now()
      ) order by i.created_at desc)
      from public.company_invitations i
      where i.company_id = company_people.company_id and i.accepted_at is null and i.revoked_at is null
    ), '[]'::jsonb),
    'events', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', e.id, 'action', e.action, 'role', e.role, 'at', e.created_at,
        'who', coalesce(u.email, i.email), 'by', a.email
      ) order by e.id desc)
      from (
        select * from public.company_member_events newest
        where newest.company_id = company_people.company_id order by newest.id desc limit 50
      ) as e
      left join auth.users u on u.id = e.account_id
      left join auth.users a on a.id = e.actor_id
      left join public.company_invitations i on i.id = e.invitation_id and e.account_id is null
    ), '[]'::jsonb)
  );
end;
$$;

-- Is this the only owner that the firm has? The caller holds the firm's lock.
create function private.is_last_owner(company uuid, account uuid) returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select from public.company_members m
    where m.company_id = company and m.account_id = account and m.role = 'owner'
  ) and not exists (
    select from public.company_members m
    where m.company_id = company and m.account_id <> account and m.role = 'owner'
  );
$$;

-- An owner gives a member another role: ownership is handed over by making the other one an owner.
create function public.change_member_role(company_id uuid, account_id uuid, role text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_members_as_owner(change_member_role.company_id, change_member_role.account_id);
  held text;
begin
  if coalesce(change_member_role.role not in ('owner', 'editor'), true) then
    perform private.refuse('PT422', 'role_unknown');
  end if;
  select m.role into held from public.company_members m
    where m.company_id = change_member_role.company_id and m.account_id = change_member_role.account_id;
  if not found then
    perform private.refuse('PT409', 'member_gone');
  elsif held = change_member_role.role then
    return;
  elsif private.is_last_owner(change_member_role.company_id, change_member_role.account_id) then
    perform private.refuse('PT409', 'last_owner');
  end if;
  update public.company_members m set role = change_member_role.role
    where m.company_id = change_member_role.company_id and m.account_id = change_member_role.account_id;
  perform private.log_member(
    change_member_role.company_id, 'role_changed', me, change_member_role.account_id, null, change_member_role.role
  );
end;
$$;

-- An owner removes a member. Who is gone already is no error: the second of two presses.
create function public.remove_member(company_id uuid, account_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_members_as_owner(remove_member.company_id, remove_member.account_id);
begin
  if private.is_last_owner(remove_member.company_id, remove_member.account_id) then
    perform private.refuse('PT409', 'last_owner');
  end if;
  delete from public.company_members m
    where m.company_id = remove_member.company_id and m.account_id = remove_member.account_id;
  if found then
    perform private.log_member(
      remove_member.company_id, case when remove_member.account_id = me then 'left' else 'removed' end,
      me, remove_member.account_id
    );
  end if;
end;
$$;

-- A member leaves, whatever the role.
create function public.leave_company(company_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_member(leave_company.company_id);
begin
  perform 1 from public.accounts a where a.id = me for key share;
  perform 1 from public.companies c where c.id = leave_company.company_id for no key update;
  if private.is_last_owner(leave_company.company_id, me) then
    perform private.refuse('PT409', 'last_owner');
  end if;
  delete from public.company_members m where m.company_id = leave_company.company_id and m.account_id = me;
  if found then
    perform private.log_member(leave_company.company_id, 'left', me, me);
  end if;
end;
$$;

-- An owner closes the firm for good: its openings with every open match, its invitations, its
-- memberships. What was agreed stays on record.
create function public.close_company(company_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_member(close_company.company_id);
  head public.openings;
begin
  perform 1 from public.openings o
    where o.company_id = close_company.company_id and o.status not in ('closed', 'filled')
    order by o.id for update;
  perform 1 from public.matches m
    where m.company_id = close_company.company_id and m.state not in ('completed', 'closed')
    order by m.id for update;
  perform private.lock_members_as_owner(close_company.company_id);
  -- Against an opening that is being created: its foreign key waits for this lock.
  perform 1 from public.companies c where c.id = close_company.company_id for update;
  for head in
    select * from public.openings o
    where o.company_id = close_company.company_id and o.status not in ('closed', 'filled') order by o.id
  loop
    perform private.close_matches_of(head.id, 'opening_closed');
    update public.openings o set status = 'closed' where o.id = head.id;
    update public.opening_revisions r set state = 'draft' where r.opening_id = head.id and r.state = 'submitted';
    perform private.log_opening(head.id, coalesce(head.live_revision, 1), 'closed');
  end loop;
  update public.company_invitations i set revoked_at = now(), mail_due = false
    where i.company_id = close_company.company_id and i.accepted_at is null and i.revoked_at is null;
  update public.companies c set status = 'closed', status_changed_at = now() where c.id = close_company.company_id;
  perform private.log_member(close_company.company_id, 'closed', me);
  delete from public.company_members m where m.company_id = close_company.company_id;
end;
$$;

grant execute on function public.company_people(uuid) to authenticated;
grant execute on function public.change_member_role(uuid, uuid, text) to authenticated;
grant execute on function public.remove_member(uuid, uuid) to authenticated;
grant execute on function public.leave_company(uuid) to authenticated;
grant execute on function public.close_company(uuid) to authenticated;

-- Invitations fill nobody's mailbox, whoever sends them: a firm, a person who closes one firm and opens
-- the next, or many firms that write to one address. And a firm keeps the addresses that it was given,
-- not those that its former members took later.

create index company_invitations_email_idx on public.company_invitations (email);
create index company_member_events_mails_idx on public.company_member_events (actor_id, created_at)
  where action in ('invited', 'mailed_again');

drop function private.require_mail_left(uuid);
create function private.require_mail_left(company uuid, sender uuid, address text) returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  since timestamptz := now() - interval '1 day';
begin
  if (
    select count(*) from public.company_member_events e
    where e.company_id = company and e.action in ('invited', 'mailed_again') and e.created_at > since
  ) >= 30 or (
    select count(*) from public.company_member_events e
    where e.actor_id = sender and e.action in ('invited', 'mailed_again') and e.created_at > since
  ) >= 30 or (
    select count(*) from public.company_invitations i
    join public.company_member_events e on e.invitation_id = i.id
    where i.email = address and e.action in ('invited', 'mailed_again') and e.created_at > since
  ) >= 5 then
    perform private.refuse('PT409', 'too_many_invitations');
  end if;
end;
$$;

-- An owner invites somebody by e-mail. Inviting the same person to the same role again changes nothing.
create or replace function public.invite_member(company_id uuid, email text, role text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_members_as_owner(invite_member.company_id);
  wanted text := lower(private.words(invite_member.email));
  invitation public.company_invitations;
begin
  if coalesce(wanted !~ '^[^@[:space:],;<>]+@[^@[:space:],;<>]+$' or char_length(wanted) > 254, true) then
    perform private.refuse('PT422', 'email_invalid');
  elsif coalesce(invite_member.role not in ('owner', 'editor'), true) then
    perform private.refuse('PT422', 'role_unknown');
  elsif exists (
    select from public.company_members m join auth.users u on u.id = m.account_id
    where m.company_id = invite_member.company_id and lower(u.email) = wanted
  ) then
    perform private.refuse('PT409', 'already_member');
  end if;
  -- What has run out makes room for a new one.
  update public.company_invitations i set revoked_at = now(), mail_due = false
    where i.company_id = invite_member.company_id and i.email = wanted
      and i.accepted_at is null and i.revoked_at is null and i.expires_at <= now();
  select * into invitation from public.company_invitations i
    where i.company_id = invite_member.company_id and i.email = wanted
      and i.accepted_at is null and i.revoked_at is null;
  if found and invitation.role <> invite_member.role then
    perform private.refuse('PT409', 'already_invited');
  elsif found then
    return invitation.id;
  end if;
  if (
    select count(*) from public.company_members m where m.company_id = invite_member.company_id
  ) + (
    select count(*) from public.company_invitations i
    where i.company_id = invite_member.company_id and i.accepted_at is null and i.revoked_at is null
      and i.expires_at > now()
  ) >= 50 then
    perform private.refuse('PT409', 'too_many_members');
  end if;
  perform private.require_mail_left(invite_member.company_id, me, wanted);
  insert into public.company_invitations (company_id, email, role, invited_by)
    values (invite_member.company_id, wanted, invite_member.role, me) returning * into invitation;
  perform private.log_member(invitation.company_id, 'invited', me, null, invitation.id, invitation.role);
  return invitation.id;
end;
$$;

-- The mail once more, with a new link and fourteen new days. Pressed twice it goes out once.
create or replace function public.resend_invitation(invitation_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  locked record := private.lock_own_invitation(resend_invitation.invitation_id);
  held public.company_invitations := locked.held;
begin
  if held.accepted_at is not null or held.revoked_at is not null then
    perform private.refuse('PT409', 'invitation_ended');
  elsif held.mail_asked_at > now() - interval '1 minute' then
    return;
  elsif held.mails >= 10 then
    perform private.refuse('PT409', 'too_many_invitations');
  end if;
  perform private.require_mail_left(held.company_id, locked.me, held.email);
  update public.company_invitations i set
    mail_due = true, mails = i.mails + 1, mail_asked_at = now(), expires_at = now() + interval '14 days'
  where i.id = held.id;
  perform private.log_member(held.company_id, 'mailed_again', locked.me, null, held.id, held.role);
end;
$$;

-- The address of somebody in the log of a firm: of a member the one of today, of a former member the
-- one to which the firm had sent the invitation. Null where the firm knows none.
create function private.known_address(company uuid, account uuid) returns text
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(
    (
      select u.email from public.company_members m join auth.users u on u.id = m.account_id
      where m.company_id = company and m.account_id = account
    ),
    (
      select i.email from public.company_invitations i
      where i.company_id = company and i.accepted_by = account order by i.accepted_at desc limit 1
    )
  );
$$;

-- Members with their addresses, invitations that are open, and the newest of what happened, for members.
create or replace function public.company_people(company_id uuid) returns jsonb
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
        'who', coalesce(private.known_address(e.company_id, e.account_id), i.email),
        'by', private.known_address(e.company_id, e.actor_id)
      ) order by e.id desc)
      from (
        select * from public.company_member_events newest
        where newest.company_id = company_people.company_id order by newest.id desc limit 50
      ) as e
      left join public.company_invitations i on i.id = e.invitation_id and e.account_id is null
    ), '[]'::jsonb)
  );
end;
$$;

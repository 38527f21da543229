-- Who belongs to a firm: invitations, and the log of what happened.
--
-- Split by reader: `company_member_events` is for members (and the jobs that tell people), the
-- invitations and their tokens are read by functions alone. A token is stored as its hash; it stands in
-- the mail and nowhere else.

create table public.company_invitations (
  id uuid primary key default gen_random_uuid(),
  company_id uuid not null references public.companies (id),
  email text not null check (
    char_length(email) between 3 and 254 and email ~ '^[^@[:space:],;<>]+@[^@[:space:],;<>]+$' and email = lower(email)
  ),
  role text not null check (role in ('owner', 'editor')),
  invited_by uuid not null references public.accounts (id),
  created_at timestamptz not null default now(),
  -- The mail has still to be written; see invitations_to_mail().
  mail_due boolean not null default true,
  mails smallint not null default 1 check (mails between 1 and 100),
  mail_asked_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '14 days',
  accepted_at timestamptz,
  accepted_by uuid references public.accounts (id),
  revoked_at timestamptz,
  check ((accepted_at is null) = (accepted_by is null)),
  check (accepted_at is null or revoked_at is null)
);
create unique index company_invitations_open_idx on public.company_invitations (company_id, email)
  where accepted_at is null and revoked_at is null;
create index company_invitations_company_idx on public.company_invitations (company_id, created_at);
create index company_invitations_inviter_idx on public.company_invitations (invited_by);
create index company_invitations_accepter_idx on public.company_invitations (accepted_by);
create index company_invitations_mail_idx on public.company_invitations (mail_asked_at) where mail_due;
alter table public.company_invitations enable row level security;

create table private.invitation_tokens (
  invitation_id uuid primary key references public.company_invitations (id) on delete cascade,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$')
);
comment on table private.invitation_tokens is 'The newest token of an invitation; sending it again voids the one before.';
alter table private.invitation_tokens enable row level security;

create table public.company_member_events (
  id bigint generated always as identity primary key,
  company_id uuid not null references public.companies (id),
  action text not null check (action in (
    'invited', 'mailed_again', 'revoked', 'joined', 'role_changed', 'removed', 'left', 'closed'
  )),
  -- The member that it happened to; null for an invitation that nobody has accepted.
  account_id uuid references public.accounts (id),
  invitation_id uuid references public.company_invitations (id) on delete set null,
  -- Who did it.
  actor_id uuid not null references public.accounts (id),
  role text check (role in ('owner', 'editor')),
  created_at timestamptz not null default now()
);
comment on table public.company_member_events is 'What happened to the members of a firm, for its members.';
create index company_member_events_company_idx on public.company_member_events (company_id, id);
create index company_member_events_account_idx on public.company_member_events (account_id);
create index company_member_events_invitation_idx on public.company_member_events (invitation_id);
create index company_member_events_actor_idx on public.company_member_events (actor_id);
alter table public.company_member_events enable row level security;
grant select on public.company_member_events to authenticated;
create policy "Members see what happened to the members of their company" on public.company_member_events
  for select to authenticated
  using (company_id in (select private.my_company_ids()) or (select private.is_admin()));

create function private.log_member(
  company uuid, action text, actor uuid, account uuid default null, invitation uuid default null,
  role text default null
) returns void
language sql
set search_path = ''
as $$
  insert into public.company_member_events (company_id, action, actor_id, account_id, invitation_id, role)
  values (company, action, actor, account, invitation, role);
$$;

-- Locks a firm's membership for a change by one of its owners, or refuses. Locks are always taken in the
-- order opening → match → account → company → member, so that no two calls wait for each other; the
-- accounts because whoever deletes one holds it.
create function private.lock_members_as_owner(company uuid, other uuid default null) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_member(company);
begin
  perform 1 from public.accounts a where a.id in (me, other) order by a.id for key share;
  perform 1 from public.companies c where c.id = company for no key update;
  if not exists (
    select from public.company_members m where m.company_id = company and m.account_id = me
  ) then
    perform private.refuse('PT404', 'company_not_found');
  elsif not exists (
    select from public.company_members m
    where m.company_id = company and m.account_id = me and m.role = 'owner'
  ) then
    perform private.refuse('PT403', 'not_an_owner');
  end if;
  return me;
end;
$$;

-- The address that an account has proven; null if it has not. Read live, never from token claims.
create function private.proven_email(account uuid) returns text
language sql
stable
security definer
set search_path = ''
as $$
  select lower(u.email) from auth.users u where u.id = account and u.email_confirmed_at is not null;
$$;

-- No firm may fill people's mailboxes through us.
create function private.require_mail_left(company uuid) returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if (
    select count(*) from public.company_member_events e
    where e.company_id = company and e.action in ('invited', 'mailed_again')
      and e.created_at > now() - interval '1 day'
  ) >= 30 then
    perform private.refuse('PT409', 'too_many_invitations');
  end if;
end;
$$;

-- An owner invites somebody by e-mail. Inviting the same person to the same role again changes nothing.
create function public.invite_member(company_id uuid, email text, role text)
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
  perform private.require_mail_left(invite_member.company_id);
  insert into public.company_invitations (company_id, email, role, invited_by)
    values (invite_member.company_id, wanted, invite_member.role, me) returning * into invitation;
  perform private.log_member(invitation.company_id, 'invited', me, null, invitation.id, invitation.role);
  return invitation.id;
end;
$$;

-- Locks an open invitation of one of the caller's firms, or refuses.
create function private.lock_own_invitation(invitation uuid, out me uuid, out held public.company_invitations)
language plpgsql
security definer
set search_path = ''
as $$
begin
  me := private.require_account();
  select i.* into held from public.company_invitations i
    join public.company_members m on m.company_id = i.company_id and m.account_id = me
    where i.id = invitation;
  if not found then
    perform private.refuse('PT404', 'invitation_not_found');
  end if;
  perform private.lock_members_as_owner(held.company_id);
  select i.* into held from public.company_invitations i where i.id = invitation for update;
end;
$$;

-- The mail once more, with a new link and fourteen new days. Pressed twice it goes out once.
create function public.resend_invitation(invitation_id uuid)
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
  perform private.require_mail_left(held.company_id);
  update public.company_invitations i set
    mail_due = true, mails = i.mails + 1, mail_asked_at = now(), expires_at = now() + interval '14 days'
  where i.id = held.id;
  perform private.log_member(held.company_id, 'mailed_again', locked.me, null, held.id, held.role);
end;
$$;

create function public.revoke_invitation(invitation_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  locked record := private.lock_own_invitation(revoke_invitation.invitation_id);
  held public.company_invitations := locked.held;
begin
  if held.revoked_at is not null then
    return;
  elsif held.accepted_at is not null then
    perform private.refuse('PT409', 'invitation_ended');
  end if;
  update public.company_invitations i set revoked_at = now(), mail_due = false where i.id = held.id;
  delete from private.invitation_tokens t where t.invitation_id = held.id;
  perform private.log_member(held.company_id, 'revoked', locked.me, null, held.id, held.role);
end;
$$;

-- Invitations whose mail has still to be written, for the server, which knows the words.
create function public.invitations_to_mail()
returns table (invitation_id uuid, email text, role text, company_name text, inviter_email text, expires_at timestamptz)
language sql
stable
security definer
set search_path = ''
as $$
  select i.id, i.email, i.role, c.name, private.proven_email(i.invited_by), i.expires_at
  from public.company_invitations i join public.companies c on c.id = i.company_id
  where i.mail_due and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
  order by i.mail_asked_at limit 50;
$$;

-- Puts the mail of an invitation into the outbox, with the hash of the token in its link. The second of
-- two processes finds nothing to do; its token never holds. True if the mail is this one.
create function public.mail_invitation(
  invitation_id uuid, token_hash text, subject text, body_text text, body_html text
) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  held public.company_invitations;
begin
  update public.company_invitations i set mail_due = false
    where i.id = mail_invitation.invitation_id and i.mail_due
      and i.accepted_at is null and i.revoked_at is null
    returning * into held;
  if not found then
    return false;
  end if;
  insert into private.invitation_tokens (invitation_id, token_hash)
    values (held.id, mail_invitation.token_hash)
    on conflict on constraint invitation_tokens_pkey do update set token_hash = excluded.token_hash;
  return private.enqueue_mail(
    held.email, mail_invitation.subject, mail_invitation.body_text, mail_invitation.body_html,
    'invitation:' || held.id || ':' || held.mails, held.expires_at - now()
  );
end;
$$;

-- Addresses of people who never came are forgotten a month after their invitation ended.
create function public.forget_invitations()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  forgotten integer;
begin
  delete from public.company_invitations i
    where i.accepted_at is null
      and coalesce(i.revoked_at, i.expires_at) < now() - interval '30 days';
  get diagnostics forgotten = row_count;
  return forgotten;
end;
$$;

create function private.invitation_of(token text) returns public.company_invitations
language sql
stable
security definer
set search_path = ''
as $$
  select i.* from private.invitation_tokens t
  join public.company_invitations i on i.id = t.invitation_id
  join public.companies c on c.id = i.company_id
  where t.token_hash = encode(sha256(convert_to(token, 'UTF8')), 'hex');
$$;

-- What the link of an invitation shows, to whoever holds it: who invites, and an idea of the address
-- that it is for. Null if the link opens nothing (any more).
create function public.read_invitation(token text) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  held public.company_invitations := private.invitation_of(read_invitation.token);
  me uuid := (select auth.uid());
begin
  if held.id is null or held.revoked_at is not null
    or (held.accepted_at is null and held.expires_at <= now())
    or (held.accepted_at is not null and held.accepted_by is distinct from me) then
    return null;
  end if;
  return jsonb_build_object(
    'companyName', (select c.name from public.companies c where c.id = held.company_id),
    'role', held.role,
    'expiresAt', held.expires_at,
    'emailHint', regexp_replace(held.email, '^(.).*@', '\1…@'),
    'accepted', held.accepted_at is not null,
    'mine', coalesce(private.proven_email(me) = held.email, false),
    'endsMatches', exists (
      select from public.matches m
      where m.company_id = held.company_id and m.talent_id = me and m.state in ('proposed', 'introduced')
    )
  );
end;
$$;

-- Makes the caller a member, if the invitation is for an address that is proven to be the caller's.
-- Nobody is matched with a firm of their own: what is not connected yet ends here, and with a match that
-- is under way nobody can join (docs/decisions/0022). The reason is one that does not tell the firm
-- which of its candidates has come.
create function public.accept_invitation(token text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  held public.company_invitations := private.invitation_of(accept_invitation.token);
  target public.matches;
  joined boolean;
begin
  if held.id is null then
    perform private.refuse('PT409', 'invitation_invalid');
  elsif private.proven_email(me) is distinct from held.email then
    perform private.refuse('PT409', 'invitation_for_other');
  end if;
  perform private.lock_matches_with(held.company_id, me);
  perform 1 from public.accounts a where a.id in (me, held.invited_by) order by a.id for update;
  perform 1 from public.companies c where c.id = held.company_id for no key update;
  select i.* into held from public.company_invitations i where i.id = held.id for update;
  if held.accepted_by = me then
    return jsonb_build_object('companyId', held.company_id);
  elsif held.accepted_at is not null or held.revoked_at is not null or held.expires_at <= now()
    or exists (select from public.accounts a where a.id = me and a.deleted_at is not null) then
    perform private.refuse('PT409', 'invitation_invalid');
  elsif exists (
    select from public.matches m
    where m.company_id = held.company_id and m.talent_id = me
      and m.state not in ('proposed', 'introduced', 'completed', 'closed')
  ) then
    perform private.refuse('PT409', 'match_with_firm');
  end if;
  for target in
    select * from public.matches m
    where m.company_id = held.company_id and m.talent_id = me and m.state in ('proposed', 'introduced')
    order by m.id for update
  loop
    perform private.close_match(target, 'system', null, 'close', 'conflict_of_interest');
  end loop;
  insert into public.company_members (company_id, account_id, role)
    values (held.company_id, me, held.role) on conflict do nothing;
  joined := found;
  update public.company_invitations i set accepted_at = now(), accepted_by = me, mail_due = false
    where i.id = held.id;
  if joined then
    perform private.log_member(held.company_id, 'joined', me, me, held.id, held.role);
  end if;
  return jsonb_build_object('companyId', held.company_id);
end;
$$;

-- Locks the openings and then the open matches between a firm and a person.
create function private.lock_matches_with(company uuid, talent uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform 1 from public.openings o
    where o.id in (
      select m.opening_id from public.matches m
      where m.company_id = company and m.talent_id = talent and m.state not in ('completed', 'closed')
    )
    order by o.id for share;
  perform 1 from public.matches m
    where m.company_id = company and m.talent_id = talent and m.state not in ('completed', 'closed')
    order by m.id for update;
end;
$$;

-- The last word on a new match: both ways to it, joining a firm and deleting an account, hold the
-- account's lock, for which the new row's foreign key has waited when this looks.
create function private.check_new_match() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (
    select from public.company_members m
    where m.company_id = new.company_id and m.account_id = new.talent_id
  ) then
    perform private.refuse('PT409', 'own_firm');
  elsif exists (
    select from public.accounts a where a.id = new.talent_id and a.deleted_at is not null
  ) then
    perform private.refuse('PT409', 'candidate_unavailable');
  end if;
  return null;
end;
$$;
-- Triggers of a row run in the order of their names: after the foreign keys', which begin with RI.
create trigger check_new_match after insert on public.matches
  for each row execute function private.check_new_match();

grant execute on function public.invite_member(uuid, text, text) to authenticated;
grant execute on function public.resend_invitation(uuid) to authenticated;
grant execute on function public.revoke_invitation(uuid) to authenticated;
grant execute on function public.accept_invitation(text) to authenticated;
grant execute on function public.read_invitation(text) to anon, authenticated;
grant execute on function public.invitations_to_mail() to service_role;
grant execute on function public.mail_invitation(uuid, text, text, text, text) to service_role;
grant execute on function public.forget_invitations() to service_role;

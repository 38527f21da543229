-- The log of Supabase Auth names address and account together: with it, the pseudonym of a deleted
-- account would be none. Its entries about an account go with the account.

create function private.forget_auth_log(accounts uuid[]) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if to_regclass('auth.audit_log_entries') is null
    or not has_table_privilege('auth.audit_log_entries', 'select')
    or not has_table_privilege('auth.audit_log_entries', 'delete') then
    return;
  end if;
  delete from auth.audit_log_entries e
    where e.payload ->> 'actor_id' = any (accounts::text[])
      or e.payload -> 'traits' ->> 'user_id' = any (accounts::text[]);
end;
$$;

create or replace function private.purge_account(account uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  listed private.account_references;
begin
  -- Why the engine scored this person as it did: the skills and conditions in other words.
  delete from public.match_explanations e using public.matches m
    where m.id = e.match_id and m.talent_id = account;
  delete from public.mail_outbox o using auth.users u
    where u.id = account and lower(o.to_address) = lower(u.email);
  for listed in
    select * from private.account_references r where r.on_deletion = 'delete'
    order by r.position, r.table_name, r.column_name
  loop
    execute format(
      'delete from %I.%I where %I = $1',
      split_part(listed.table_name, '.', 1), split_part(listed.table_name, '.', 2), listed.column_name
    ) using account;
  end loop;
  -- With its sessions, so that it is signed out everywhere.
  delete from auth.users u where u.id = account;
end;
$$;

-- Deletes the caller's account in one transaction: nothing is ever half gone. Open matches close, the
-- firms lose a member, private rows and the auth user go; the row of `accounts` stays as a pseudonym.
create or replace function public.delete_account() returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  target public.matches;
  membership public.company_members;
begin
  perform 1 from public.openings o
    where o.id in (
      select m.opening_id from public.matches m where m.talent_id = me and m.state not in ('completed', 'closed')
    ) order by o.id for share;
  perform 1 from public.matches m
    where m.talent_id = me and m.state not in ('completed', 'closed') order by m.id for update;
  perform 1 from public.accounts a where a.id = me and a.deleted_at is null for update;
  if not found then
    -- Two presses at once: the other one was first.
    return;
  end if;
  perform 1 from public.companies c
    where c.id in (select m.company_id from public.company_members m where m.account_id = me)
    order by c.id for no key update;
  -- Two administrators who leave at once must not both be the last but one.
  perform 1 from public.admins a where private.is_admin() order by a.account_id for update;
  if exists (
    select from public.company_members m
    where m.account_id = me and private.is_last_owner(m.company_id, me)
  ) then
    perform private.refuse('PT409', 'last_owner');
  elsif private.is_admin() and (select count(*) from public.admins) = 1 then
    perform private.refuse('PT409', 'last_admin');
  end if;
  for target in
    select * from public.matches m
    where m.talent_id = me and m.state not in ('completed', 'closed') order by m.id for update
  loop
    perform private.close_match(target, 'system', null, 'close', 'account_deleted');
  end loop;
  for membership in select * from public.company_members m where m.account_id = me loop
    perform private.log_member(membership.company_id, 'left', me, me);
  end loop;
  update public.accounts a set deleted_at = now() where a.id = me;
  perform private.purge_account(me);
  perform private.forget_auth_log(array[me]);
end;
$$;

-- A request that had been let in before its account was deleted may have written a row after it, for
-- its foreign key waited. For the jobs: what is left of accounts that were deleted lately goes too.
create or replace function public.purge_deleted_accounts() returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  gone uuid;
  purged uuid[] := '{}';
begin
  for gone in
    select a.id from public.accounts a where a.deleted_at > now() - interval '1 day'
    order by a.id for update skip locked
  loop
    perform private.purge_account(gone);
    purged := purged || gone;
  end loop;
  -- The log has no index for this: it is read once, and only when there is somebody to look for.
  if purged <> '{}' then
    perform private.forget_auth_log(purged);
  end if;
  return cardinality(purged);
end;
$$;

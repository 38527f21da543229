-- Accounts, and who is an administrator.
--
-- A sign-up makes a bare account. Being a talent is having a profile row, being of a company a
-- membership row, being an administrator a row in `admins` that only `grant_admin` writes.
-- Nothing is read from what a user can write at sign-up or edit later.

create table public.accounts (
  -- The id of the auth user. No foreign key: after a deletion the auth user goes and this row stays
  -- as the pseudonym that events and the disclosure log point to.
  id uuid primary key,
  locale text not null default 'ja' check (locale in ('ja', 'en')),
  created_at timestamptz not null default now(),
  deleted_at timestamptz
);
alter table public.accounts enable row level security;
grant select, update (locale) on public.accounts to authenticated;
create policy "People read their own account" on public.accounts
  for select to authenticated using (id = (select auth.uid()));
create policy "People set the language of their own account" on public.accounts
  for update to authenticated
  using (id = (select auth.uid())) with check (id = (select auth.uid()));

create function private.make_account() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.accounts (id) values (new.id) on conflict (id) do nothing;
  return new;
end;
$$;
create trigger make_account after insert on auth.users
  for each row execute function private.make_account();

create table public.admins (
  account_id uuid primary key references public.accounts (id),
  granted_at timestamptz not null default now()
);
alter table public.admins enable row level security;
grant select on public.admins to authenticated;
create policy "Administrators see that they are" on public.admins
  for select to authenticated using (account_id = (select auth.uid()));

-- The signed-in account, or a refusal. First line of every function that acts for a person.
create function private.require_account() returns uuid
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
begin
  if me is null or not exists (
    select from public.accounts where id = me and deleted_at is null
  ) then
    perform private.refuse('PT401', 'not_signed_in');
  end if;
  return me;
end;
$$;

create function private.is_admin() returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (select from public.admins where account_id = (select auth.uid()));
$$;
grant execute on function private.is_admin() to authenticated;

create function private.require_admin() returns uuid
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  if not private.is_admin() then
    perform private.refuse('PT403', 'not_an_administrator');
  end if;
  return me;
end;
$$;

-- Makes the account with this e-mail address an administrator. Only the service role may: the first
-- administrator is made by the command in the README, never over the web.
create function public.grant_admin(email text) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  subject uuid;
begin
  select u.id into subject from auth.users u where lower(u.email) = lower(grant_admin.email);
  if subject is null then
    perform private.refuse('PT404', 'account_not_found');
  end if;
  insert into public.admins (account_id) values (subject) on conflict do nothing;
  return subject;
end;
$$;
grant execute on function public.grant_admin(text) to service_role;

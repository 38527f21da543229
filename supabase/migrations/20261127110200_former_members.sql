-- The address of a member on the day of leaving: what the log of the firm says of somebody who has gone
-- from the firm. It goes with the account.

create table private.former_members (
  company_id uuid not null references public.companies (id),
  account_id uuid not null references public.accounts (id),
  email text not null check (char_length(email) between 3 and 254),
  primary key (company_id, account_id)
);
comment on table private.former_members is 'Who has left a firm, by the address that the firm knew. Only functions read it.';
create index former_members_account_idx on private.former_members (account_id);
alter table private.former_members enable row level security;
-- After the memberships, whose end writes a row here.
insert into private.account_references (table_name, column_name, on_deletion, position)
  values ('private.former_members', 'account_id', 'delete', 20);

create function private.keep_former_address() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.former_members (company_id, account_id, email)
    select old.company_id, old.account_id, u.email from auth.users u
    where u.id = old.account_id and u.email is not null
    on conflict on constraint former_members_pkey do update set email = excluded.email;
  return null;
end;
$$;
create trigger keep_former_address after delete on public.company_members
  for each row execute function private.keep_former_address();

-- The address of somebody in the log of a firm: of a member the one of today, of a former member the
-- one of then. Null where the account is gone.
create or replace function private.known_address(company uuid, account uuid) returns text
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
      select f.email from private.former_members f
      where f.company_id = company and f.account_id = account
    )
  );
$$;

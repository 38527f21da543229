-- Companies, their members and their contact details.
-- Split by reader: `companies` is what anyone may see of a firm with a published opening,
-- `company_contacts` is disclosed only inside a connected match, `company_reviews` is for members.

create table public.companies (
  id uuid primary key default gen_random_uuid(),
  name text not null check (char_length(name) between 1 and 80),
  name_kana text not null check (name_kana ~ '^[ァ-ヺー・＆　 ]{1,120}$'),
  name_key text not null generated always as (private.firm_key(name)) stored,
  corporate_number text check (private.is_corporate_number(corporate_number)),
  sole_proprietor boolean not null default false,
  prefecture_code text not null references public.prefectures (code),
  municipality_code text not null references public.municipalities (code),
  industry_code text not null references public.industries (code),
  employees text not null check (employees in ('1-5', '6-20', '21-50', '51-100', '101-300', '301+')),
  website text check (website ~ '^https?://[^[:space:]]{3,200}$'),
  description text not null check (char_length(description) between 1 and 2000),
  status text not null default 'draft' check (status in ('draft', 'submitted', 'returned', 'approved')),
  status_changed_at timestamptz not null default now(),
  version integer not null default 1,
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  -- A firm names its 法人番号 or declares that it is a sole proprietor, never both.
  check ((corporate_number is null) = sole_proprietor),
  check (left(municipality_code, 2) = prefecture_code)
);
create unique index companies_corporate_number_idx on public.companies (corporate_number)
  where status = 'approved';
create index companies_status_idx on public.companies (status, status_changed_at);
create index companies_name_key_idx on public.companies (name_key);
create index companies_prefecture_idx on public.companies (prefecture_code);
create index companies_municipality_idx on public.companies (municipality_code);
create index companies_industry_idx on public.companies (industry_code);

create table public.company_members (
  company_id uuid not null references public.companies (id),
  account_id uuid not null references public.accounts (id),
  role text not null check (role in ('owner', 'editor')),
  created_at timestamptz not null default now(),
  primary key (company_id, account_id)
);
create index company_members_account_idx on public.company_members (account_id);

create table public.company_contacts (
  company_id uuid primary key references public.companies (id),
  person_name text not null check (char_length(person_name) between 1 and 60),
  email text not null check (char_length(email) between 3 and 254 and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  phone text not null check (phone ~ '^[0-9+()-]{6,20}$')
);

create table public.company_reviews (
  id bigint generated always as identity primary key,
  company_id uuid not null references public.companies (id),
  action text not null check (action in ('submitted', 'approved', 'returned')),
  message text check (char_length(message) between 1 and 1000),
  created_at timestamptz not null default now()
);
comment on table public.company_reviews is 'What happened in the review, for the firm: without who reviewed.';
create index company_reviews_company_idx on public.company_reviews (company_id, id);

create function private.my_company_ids() returns setof uuid
language sql
stable
security definer
set search_path = ''
as $$
  select company_id from public.company_members where account_id = (select auth.uid());
$$;
grant execute on function private.my_company_ids() to authenticated;

-- The caller's account if it is an owner or editor of the company, or a refusal. People of other
-- firms get "not found", so that ids cannot be probed.
create function private.require_member(company uuid) returns uuid
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  if not exists (
    select from public.company_members where company_id = company and account_id = me
  ) then
    perform private.refuse('PT404', 'company_not_found');
  end if;
  return me;
end;
$$;

alter table public.companies enable row level security;
alter table public.company_members enable row level security;
alter table public.company_contacts enable row level security;
alter table public.company_reviews enable row level security;
grant select on public.companies to anon, authenticated;
grant select on public.company_members, public.company_contacts, public.company_reviews to authenticated;

-- The policies of `companies` follow with the openings, which decide what is public.
create policy "Members see the members of their company" on public.company_members
  for select to authenticated
  using (company_id in (select private.my_company_ids()) or (select private.is_admin()));
create policy "Members see the contact details of their company" on public.company_contacts
  for select to authenticated using (company_id in (select private.my_company_ids()));
create policy "Members and administrators see how the review went" on public.company_reviews
  for select to authenticated
  using (company_id in (select private.my_company_ids()) or (select private.is_admin()));

create table public.admin_actions (
  id bigint generated always as identity primary key,
  admin_id uuid not null references public.accounts (id),
  action text not null check (char_length(action) between 3 and 60),
  subject_kind text not null check (subject_kind in ('company', 'opening', 'match')),
  subject_id uuid not null,
  note text check (char_length(note) between 1 and 1000),
  created_at timestamptz not null default now()
);
comment on table public.admin_actions is 'Everything that administrators did, for administrators.';
create index admin_actions_admin_idx on public.admin_actions (admin_id);
create index admin_actions_subject_idx on public.admin_actions (subject_kind, subject_id);
alter table public.admin_actions enable row level security;
grant select on public.admin_actions to authenticated;
create policy "Administrators read the log" on public.admin_actions
  for select to authenticated using ((select private.is_admin()));

create function private.log_admin(admin uuid, action text, kind text, subject uuid, note text)
returns void
language sql
set search_path = ''
as $$
  insert into public.admin_actions (admin_id, action, subject_kind, subject_id, note)
  values (admin, action, kind, subject, private.words(note));
$$;

-- Creates the caller's company (company_id null) or saves its profile and contact.
-- `profile` has the keys read below; `expected_version` is the version that the form showed, so
-- that an edit in another window is refused and not overwritten.
-- Identity (name, 法人番号, sole proprietor) is locked once the firm is handed in: what is approved is
-- what the administrator read.
create function public.save_company(profile jsonb, company_id uuid default null, expected_version integer default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  saved public.companies;
  before public.companies;
begin
  if save_company.company_id is null then
    -- One account makes one company: a repeated submit of the form gets the first one back.
    perform 1 from public.accounts a where a.id = me for update;
    select c.* into saved from public.companies c
      join public.company_members m on m.company_id = c.id
      where m.account_id = me and m.role = 'owner' limit 1;
    if found then
      return jsonb_build_object('companyId', saved.id, 'version', saved.version);
    end if;
    insert into public.companies (
      name, name_kana, corporate_number, sole_proprietor, prefecture_code, municipality_code,
      industry_code, employees, website, description
    ) values (
      private.words(profile ->> 'name'), profile ->> 'nameKana', profile ->> 'corporateNumber',
      (profile ->> 'soleProprietor')::boolean, profile ->> 'prefectureCode',
      profile ->> 'municipalityCode', profile ->> 'industryCode', profile ->> 'employees',
      profile ->> 'website', private.words(profile ->> 'description')
    ) returning * into saved;
    insert into public.company_members (company_id, account_id, role) values (saved.id, me, 'owner');
  else
    perform private.require_member(save_company.company_id);
    select * into before from public.companies c where c.id = save_company.company_id for update;
    if before.version is distinct from expected_version then
      perform private.refuse('PT409', 'edited_elsewhere');
    end if;
    if before.status in ('submitted', 'approved') and (
      before.name <> private.words(profile ->> 'name')
      or before.corporate_number is distinct from profile ->> 'corporateNumber'
    ) then
      perform private.refuse('PT409', 'company_identity_locked');
    end if;
    update public.companies c set
      name = private.words(profile ->> 'name'),
      name_kana = profile ->> 'nameKana',
      corporate_number = profile ->> 'corporateNumber',
      sole_proprietor = (profile ->> 'soleProprietor')::boolean,
      prefecture_code = profile ->> 'prefectureCode',
      municipality_code = profile ->> 'municipalityCode',
      industry_code = profile ->> 'industryCode',
      employees = profile ->> 'employees',
      website = profile ->> 'website',
      description = private.words(profile ->> 'description'),
      version = c.version + 1
    where c.id = save_company.company_id
    returning * into saved;
  end if;

  insert into public.company_contacts (company_id, person_name, email, phone)
  values (saved.id, private.words(profile ->> 'contactName'), profile ->> 'contactEmail', profile ->> 'contactPhone')
  on conflict on constraint company_contacts_pkey do update set
    person_name = excluded.person_name, email = excluded.email, phone = excluded.phone;

  return jsonb_build_object('companyId', saved.id, 'version', saved.version);
end;
$$;
grant execute on function public.save_company(jsonb, uuid, integer) to authenticated;


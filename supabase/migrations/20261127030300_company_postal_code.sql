-- The postal code of a firm. It stands with the contact details: of a sole proprietor it is where
-- somebody lives, and the public reads `companies`.

alter table public.company_contacts
  add column postal_code text check (postal_code ~ '^[0-9]{7}$');

-- Creates the caller's company (company_id null) or saves its profile and contact.
-- `profile` has the keys read below; `expected_version` is the version that the form showed, so
-- that an edit in another window is refused and not overwritten.
-- Identity (name, 法人番号, sole proprietor) is locked once the firm is handed in: what is approved is
-- what the administrator read.
create or replace function public.save_company(profile jsonb, company_id uuid default null, expected_version integer default null)
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

  insert into public.company_contacts (company_id, person_name, email, phone, postal_code)
  values (
    saved.id, private.words(profile ->> 'contactName'), profile ->> 'contactEmail',
    profile ->> 'contactPhone', profile ->> 'postalCode'
  )
  on conflict on constraint company_contacts_pkey do update set
    person_name = excluded.person_name, email = excluded.email, phone = excluded.phone,
    postal_code = excluded.postal_code;

  return jsonb_build_object('companyId', saved.id, 'version', saved.version);
end;
$$;

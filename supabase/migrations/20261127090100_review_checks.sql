-- What the database knows that a reviewer should look at.

-- Addresses that anybody can have say nothing about a firm.
create function private.mail_domain(address text) returns text
language sql
immutable
set search_path = ''
as $$
  select case when domain = any (array[
    'gmail.com', 'googlemail.com', 'yahoo.co.jp', 'ymail.ne.jp', 'yahoo.com', 'outlook.com', 'outlook.jp',
    'hotmail.com', 'hotmail.co.jp', 'live.jp', 'live.com', 'msn.com', 'icloud.com', 'me.com', 'mac.com',
    'docomo.ne.jp', 'ezweb.ne.jp', 'au.com', 'softbank.ne.jp', 'i.softbank.jp', 'rakuten.jp', 'nifty.com'
  ]) then null else domain end
  from (select lower(split_part(address, '@', 2)) as domain) as d;
$$;

-- Checks of a firm: its number, firms of the same number or name, and whether its e-mail address
-- belongs to its website: true, false, or null where either says nothing. The address itself stays
-- with the firm.
create function public.company_checks(company_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  firm public.companies;
  host text;
  domain text;
begin
  select * into firm from public.companies c where c.id = company_checks.company_id;
  if not found then
    perform private.refuse('PT404', 'company_not_found');
  end if;
  host := lower(substring(firm.website from '^https?://(?:www\.)?([^/:?#]+)'));
  select private.mail_domain(k.email) into domain
    from public.company_contacts k where k.company_id = firm.id;
  return jsonb_build_object(
    'numberValid', private.is_corporate_number(firm.corporate_number),
    'sameNumber', coalesce((
      select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'status', c.status) order by c.created_at)
      from public.companies c
      where c.corporate_number = firm.corporate_number and c.id <> firm.id
    ), '[]'::jsonb),
    'sameName', coalesce((
      select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'status', s.status) order by s.created_at)
      from (
        select c.* from public.companies c
        where c.name_key = firm.name_key and c.id <> firm.id order by c.created_at limit 20
      ) as s
    ), '[]'::jsonb),
    'mailFitsSite', case
      when host is null or domain is null then null
      else host = domain or host like '%.' || domain or domain like '%.' || host
    end
  );
end;
$$;

-- Checks of a qualification that waits: whose else bears the same number, as accounts and not as
-- names, and whether its dates can be.
create function public.qualification_checks(qualification_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  held public.talent_qualifications;
begin
  select * into held from public.talent_qualifications q
    where q.id = qualification_checks.qualification_id;
  if not found then
    perform private.refuse('PT404', 'qualification_not_found');
  end if;
  return (
    select jsonb_build_object(
      'acquiredInPast', held.acquired_on <= private.japan_today(),
      'notExpired', coalesce(held.expires_on >= private.japan_today(), true),
      'expiryMissing', k.expires and held.expires_on is null,
      'othersWithNumber', (
        select count(*) from public.talent_qualification_numbers mine
        join public.talent_qualification_numbers other
          on private.number_key(other.number) = private.number_key(mine.number)
        join public.talent_qualifications q on q.id = other.qualification_id
        where mine.qualification_id = held.id and q.account_id <> held.account_id
          and q.qualification_code = held.qualification_code
      )
    )
    from public.qualifications k where k.code = held.qualification_code
  );
end;
$$;

-- A number without width, case and separators, so that two spellings of one are found.
create function private.number_key(number text) returns text
language sql
immutable
set search_path = ''
as $$
  select regexp_replace(upper(normalize(number, NFKC)), '[^0-9A-Z]', '', 'g');
$$;
create index talent_qualification_numbers_key_idx
  on public.talent_qualification_numbers (private.number_key(number));

grant execute on function public.company_checks(uuid) to authenticated;
grant execute on function public.qualification_checks(uuid) to authenticated;

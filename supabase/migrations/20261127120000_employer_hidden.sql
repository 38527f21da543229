-- Who has a day job must not be found out by it for want of a second entry: the firm that a person
-- names as its employer is hidden from like those on its list.
alter table public.talent_private
  add column employer_key text generated always as (nullif(private.firm_key(employer), '')) stored;
create index talent_private_employer_idx on public.talent_private (employer_key);

create or replace function private.pair_exclusion(company uuid, talent uuid) returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case
    when exists (
      select from public.company_members m where m.company_id = company and m.account_id = talent
    ) then 'own_firm'
    when exists (
      select from public.talent_hidden_firms h join public.companies c on c.id = company
      where h.account_id = talent
        and (h.name_key = c.name_key or h.corporate_number = c.corporate_number)
      union all
      select from public.talent_private p join public.companies c on c.id = company
      where p.account_id = talent and p.employer_key = c.name_key
    ) then 'hidden_firm'
  end;
$$;

-- People whom the engine must not show to the firm of an opening: {talentId: reason}.
create or replace function public.pool_exclusions(opening_id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(x.talent_id, x.reason), '{}'::jsonb) from (
    select distinct on (e.talent_id) e.talent_id, e.reason from (
      select m.account_id as talent_id, 'own_firm' as reason, 1 as rank
      from public.openings o join public.company_members m on m.company_id = o.company_id
      where o.id = pool_exclusions.opening_id
      union all
      select h.account_id, 'hidden_firm', 2
      from public.openings o join public.companies c on c.id = o.company_id
      join public.talent_hidden_firms h
        on h.name_key = c.name_key or h.corporate_number = c.corporate_number
      where o.id = pool_exclusions.opening_id
      union all
      select p.account_id, 'hidden_firm', 2
      from public.openings o join public.companies c on c.id = o.company_id
      join public.talent_private p on p.employer_key = c.name_key
      where o.id = pool_exclusions.opening_id
      union all
      select m.talent_id, 'declined', 3
      from public.openings o join public.matches m on m.opening_id = o.id
      where o.id = pool_exclusions.opening_id
        and m.state = 'closed' and m.closed_by in ('talent', 'admin')
        and not exists (
          select from public.matches later
          where later.opening_id = m.opening_id and later.talent_id = m.talent_id
            and (later.state <> 'closed' or later.state_changed_at > m.state_changed_at)
        )
    ) as e order by e.talent_id, e.rank
  ) as x;
$$;

-- The same for the other direction, {openingId: reason}: openings that the engine must not show to
-- the caller.
create or replace function public.my_exclusions()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(x.opening_id, x.reason), '{}'::jsonb) from (
    select distinct on (e.opening_id) e.opening_id, e.reason from (
      select o.id as opening_id, 'own_firm' as reason, 1 as rank
      from public.company_members m join public.openings o on o.company_id = m.company_id
      where m.account_id = (select auth.uid())
      union all
      select o.id, 'hidden_firm', 2
      from public.talent_hidden_firms h
      join public.companies c on h.name_key = c.name_key or h.corporate_number = c.corporate_number
      -- Published ones only: a name put on the list must not tell what else a firm is writing.
      join public.openings o on o.company_id = c.id and o.status = 'published'
      where h.account_id = (select auth.uid())
      union all
      select o.id, 'hidden_firm', 2
      from public.talent_private p
      join public.companies c on c.name_key = p.employer_key
      join public.openings o on o.company_id = c.id and o.status = 'published'
      where p.account_id = (select auth.uid())
      union all
      select m.opening_id, 'declined', 3
      from public.matches m
      where m.talent_id = (select auth.uid()) and m.state = 'closed' and m.closed_by in ('company', 'admin')
        and m.talent_sees
        and not exists (
          select from public.matches later
          where later.opening_id = m.opening_id and later.talent_id = m.talent_id
            and (later.state <> 'closed' or later.state_changed_at > m.state_changed_at)
        )
    ) as e order by e.opening_id, e.rank
  ) as x;
$$;

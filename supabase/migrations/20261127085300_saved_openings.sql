-- Openings that a talent keeps for later. Only the person reads them: an interest is nobody's business.

create table public.saved_openings (
  account_id uuid not null references public.talent_profiles (account_id),
  opening_id uuid not null references public.openings (id),
  -- As they were when it was saved: what has been closed since is no longer there to be read.
  title text not null check (char_length(title) between 1 and 80),
  company_name text not null check (char_length(company_name) between 1 and 80),
  created_at timestamptz not null default now(),
  primary key (account_id, opening_id)
);
create index saved_openings_opening_idx on public.saved_openings (opening_id);
alter table public.saved_openings enable row level security;
grant select on public.saved_openings to authenticated;
create policy "Only the person reads what it has saved" on public.saved_openings
  for select to authenticated using (account_id = (select auth.uid()));

-- The functions take the lock of the profile: two requests at once cannot pass a limit together.

-- Keeps a published opening, or drops it (`kept` false). Asking for what is so already changes nothing.
create function public.keep_opening(opening_id uuid, kept boolean) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_me_as_talent();
begin
  if kept is distinct from true then
    delete from public.saved_openings s
      where s.account_id = me and s.opening_id = keep_opening.opening_id;
    return false;
  end if;
  if exists (
    select from public.saved_openings s where s.account_id = me and s.opening_id = keep_opening.opening_id
  ) then
    return true;
  elsif not private.is_public_revision(keep_opening.opening_id, null) then
    perform private.refuse('PT404', 'opening_not_found');
  elsif (select count(*) >= 200 from public.saved_openings s where s.account_id = me) then
    perform private.refuse('PT422', 'too_many_saved_openings');
  end if;
  insert into public.saved_openings (account_id, opening_id, title, company_name)
    select me, o.id, r.title, c.name
    from public.openings o
    join public.opening_revisions r on r.opening_id = o.id and r.revision = o.live_revision
    join public.companies c on c.id = o.company_id
    where o.id = keep_opening.opening_id;
  return true;
end;
$$;
grant execute on function public.keep_opening(uuid, boolean) to authenticated;

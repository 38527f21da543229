-- Qualifications: what a person passed, and whether an administrator has seen the proof. By reader:
--   talent_qualifications          the person and administrators
--   talent_qualification_numbers   the person alone; administrators only through qualification_to_review()
-- Companies read neither. They see that a skill is proved: evidence 'certificate' on the card.

create table public.talent_qualifications (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references public.talent_profiles (account_id),
  qualification_code text not null references public.qualifications (code),
  acquired_on date not null check (acquired_on between '1950-01-01' and '2099-12-31'),
  -- The last day of those that have to be renewed.
  expires_on date check (expires_on between '1950-01-01' and '2099-12-31'),
  state text not null default 'declared' check (state in ('declared', 'submitted', 'confirmed', 'returned')),
  -- What the person should mend.
  message text check (char_length(message) between 1 and 1000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  submitted_at timestamptz,
  decided_at timestamptz,
  unique (account_id, qualification_code),
  check ((state = 'returned') = (message is not null)),
  check (acquired_on <= expires_on)
);
create index talent_qualifications_code_idx on public.talent_qualifications (qualification_code);
create index talent_qualifications_queue_idx on public.talent_qualifications (submitted_at, id)
  where state = 'submitted';

create table public.talent_qualification_numbers (
  qualification_id uuid primary key references public.talent_qualifications (id) on delete cascade,
  number text not null check (char_length(number) between 1 and 40 and number !~ '[[:cntrl:]]')
);
comment on table public.talent_qualification_numbers is
  'The number of a certificate or registration. Apart, because with it anybody could look up the person.';

alter table public.talent_qualifications enable row level security;
alter table public.talent_qualification_numbers enable row level security;
grant select on public.talent_qualifications, public.talent_qualification_numbers to authenticated;
create policy "The person and administrators read qualifications" on public.talent_qualifications
  for select to authenticated
  using (account_id = (select auth.uid()) or (select private.is_admin()));
create policy "Only the person reads the number" on public.talent_qualification_numbers
  for select to authenticated
  using (qualification_id in (
    select q.id from public.talent_qualifications q where q.account_id = (select auth.uid())
  ));

-- Does a confirmed qualification of the person prove the skill at this level?
create function private.is_certified(account uuid, skill integer, held_level smallint) returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select from public.talent_qualifications q
    join public.qualification_skills s on s.qualification_code = q.qualification_code
    where q.account_id = account and q.state = 'confirmed'
      and s.skill_id = skill and held_level <= s.level
      and coalesce(q.expires_on >= private.japan_today(), true)
  );
$$;

-- Whoever writes a skill: 'certificate' stands for a confirmed qualification, and for nothing else.
create function private.settle_evidence() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.evidence = 'endorsed' then
    return new;
  elsif private.is_certified(new.account_id, new.skill_id, new.level) then
    new.evidence := 'certificate';
  elsif new.evidence = 'certificate' then
    new.evidence := 'self';
  end if;
  return new;
end;
$$;
create trigger settle_evidence before insert or update of level, evidence on public.talent_skills
  for each row execute function private.settle_evidence();

-- Certificates that people gave to themselves before there was a proof.
update public.talent_skills set evidence = 'self' where evidence = 'certificate';

-- After a decision: the skills of a person as the confirmed qualifications now prove them.
create function private.settle_certificates(account uuid) returns void
language sql
set search_path = ''
as $$
  update public.talent_skills set evidence = evidence where account_id = account;
  update public.talent_profiles set updated_at = now() where account_id = account;
$$;

-- Certificates that nothing proves any more, because the qualification ran out. A job calls it.
create function public.lapse_certificates() returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  lapsed integer;
begin
  update public.talent_skills s set evidence = s.evidence
    where s.evidence = 'certificate' and not private.is_certified(s.account_id, s.skill_id, s.level);
  get diagnostics lapsed = row_count;
  return lapsed;
end;
$$;
grant execute on function public.lapse_certificates() to service_role;

-- The log of administrators learns of qualifications.
alter table public.admin_actions drop constraint admin_actions_subject_kind_check;
alter table public.admin_actions add constraint admin_actions_subject_kind_check
  check (subject_kind ~ '^[a-z_]{3,30}$');

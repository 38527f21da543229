-- Talent profiles. Split by reader:
--   talent_profiles and its lists   the person and administrators; the engine through talent_pool()
--   talent_private                  the person alone; the other side only through match_contacts()
--   talent_hidden_firms             the person alone
-- Companies read none of these tables. They see cards (candidate_cards, match_card).

create table public.talent_profiles (
  account_id uuid primary key references public.accounts (id),
  status text not null default 'draft' check (status in ('draft', 'active', 'paused')),
  prefecture_code text not null references public.prefectures (code),
  roles text[] not null default '{}' check (private.is_subset(roles, array[
    'business_architect', 'designer', 'data_scientist', 'software_engineer', 'cybersecurity', 'data_manager'
  ])),
  summary text not null default '' check (char_length(summary) <= 2000),
  onsite_days_max smallint check (onsite_days_max between 0 and 31),
  relocation boolean,
  engagement_types text[] not null default '{}' check (private.is_subset(engagement_types, array[
    'contract', 'side_job', 'pro_bono', 'employment'
  ])),
  wished_modes text[] not null default '{}' check (private.is_subset(wished_modes, array['remote', 'hybrid', 'onsite'])),
  hours_min smallint check (hours_min between 1 and 60),
  hours_max smallint check (hours_max between 1 and 60),
  -- A date that the engine can count with: 'infinity' is one to PostgreSQL.
  available_from date check (available_from between '2020-01-01' and '2099-12-31'),
  wished_pay_amount integer check (wished_pay_amount between 1 and 100000000),
  wished_pay_unit text check (wished_pay_unit in ('hour', 'month', 'total')),
  languages text[] not null default '{}' check (private.is_subset(languages, array['ja', 'en', 'zh', 'ko', 'vi', 'pt'])),
  availability_confirmed_on date,
  version integer not null default 1,
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (hours_min <= hours_max),
  check ((wished_pay_amount is null) = (wished_pay_unit is null))
);
create index talent_profiles_status_idx on public.talent_profiles (status);
create index talent_profiles_prefecture_idx on public.talent_profiles (prefecture_code);

create table public.talent_private (
  account_id uuid primary key references public.talent_profiles (account_id),
  family_name text not null check (char_length(family_name) between 1 and 40),
  given_name text not null check (char_length(given_name) between 1 and 40),
  family_kana text not null check (family_kana ~ '^[ァ-ヺー・　 ]{1,60}$'),
  given_kana text not null check (given_kana ~ '^[ァ-ヺー・　 ]{1,60}$'),
  contact_email text not null check (char_length(contact_email) between 3 and 254 and contact_email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  phone text check (phone ~ '^[0-9+()-]{6,20}$'),
  employer text check (char_length(employer) between 1 and 80)
);

create table public.talent_skills (
  account_id uuid not null references public.talent_profiles (account_id),
  skill_id integer not null references public.skills (id),
  level smallint not null check (level between 1 and 5),
  evidence text not null default 'self' check (evidence in ('self', 'course', 'certificate', 'endorsed')),
  primary key (account_id, skill_id)
);
create index talent_skills_skill_idx on public.talent_skills (skill_id);

create table public.talent_learning (
  account_id uuid not null references public.talent_profiles (account_id),
  skill_id integer not null references public.skills (id),
  primary key (account_id, skill_id)
);
create index talent_learning_skill_idx on public.talent_learning (skill_id);

create table public.talent_industries (
  account_id uuid not null references public.talent_profiles (account_id),
  industry_code text not null references public.industries (code),
  kind text not null check (kind in ('experience', 'interest')),
  primary key (account_id, kind, industry_code)
);
create index talent_industries_industry_idx on public.talent_industries (industry_code);

create table public.talent_themes (
  account_id uuid not null references public.talent_profiles (account_id),
  theme_code text not null references public.themes (code),
  kind text not null check (kind in ('experience', 'interest')),
  primary key (account_id, kind, theme_code)
);
create index talent_themes_theme_idx on public.talent_themes (theme_code);

create table public.talent_prefectures (
  account_id uuid not null references public.talent_profiles (account_id),
  prefecture_code text not null references public.prefectures (code),
  kind text not null check (kind in ('wished', 'tied')),
  primary key (account_id, kind, prefecture_code)
);
comment on column public.talent_prefectures.kind is
  'wished: wants to work there. tied: 縁のある地域, voluntary, never the birthplace.';
create index talent_prefectures_prefecture_idx on public.talent_prefectures (prefecture_code);

create table public.talent_hidden_firms (
  account_id uuid not null references public.talent_profiles (account_id),
  position smallint not null check (position between 1 and 50),
  name text check (char_length(name) between 1 and 80),
  name_key text generated always as (private.firm_key(name)) stored,
  corporate_number text check (private.is_corporate_number(corporate_number)),
  primary key (account_id, position),
  check (name is not null or corporate_number is not null)
);
create index talent_hidden_firms_name_idx on public.talent_hidden_firms (name_key);
create index talent_hidden_firms_number_idx on public.talent_hidden_firms (corporate_number);

do $$
declare
  name text;
begin
  foreach name in array array[
    'talent_profiles', 'talent_skills', 'talent_learning', 'talent_industries', 'talent_themes',
    'talent_prefectures'
  ] loop
    execute format('alter table public.%I enable row level security', name);
    execute format('grant select on public.%I to authenticated', name);
    execute format(
      'create policy "The person and administrators read the profile" on public.%I for select to authenticated '
      'using (account_id = (select auth.uid()) or (select private.is_admin()))',
      name
    );
  end loop;
  foreach name in array array['talent_private', 'talent_hidden_firms'] loop
    execute format('alter table public.%I enable row level security', name);
    execute format('grant select on public.%I to authenticated', name);
    execute format(
      'create policy "Only the person reads private details" on public.%I for select to authenticated '
      'using (account_id = (select auth.uid()))',
      name
    );
  end loop;
end;
$$;

-- Who the caller is, for navigation and guards: read live, never from token claims.
create function public.whoami() returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'isAdmin', private.is_admin(),
    'hasTalentProfile', exists (
      select from public.talent_profiles where account_id = (select auth.uid())
    ),
    'companies', coalesce((
      select jsonb_agg(
        jsonb_build_object('id', c.id, 'name', c.name, 'role', m.role, 'status', c.status)
        order by m.created_at
      )
      from public.company_members m join public.companies c on c.id = m.company_id
      where m.account_id = (select auth.uid())
    ), '[]'::jsonb)
  );
$$;
grant execute on function public.whoami() to authenticated;

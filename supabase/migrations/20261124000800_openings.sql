-- Openings and their revisions.
--
-- `openings` is the head: whose it is and whether it is open. What it says stands in
-- `opening_revisions`: at most one draft that the firm edits, and one live revision that the public,
-- talents and the engine read. A submitted or approved revision never changes again, so a match that
-- names its revision keeps its snapshot.

create table public.openings (
  id uuid primary key default gen_random_uuid(),
  company_id uuid not null references public.companies (id),
  status text not null default 'draft' check (status in (
    'draft', 'submitted', 'returned', 'published', 'paused', 'expired', 'closed', 'filled'
  )),
  live_revision integer,
  -- The live revision for which the engine has proposed its best; behind it, proposals are due.
  proposed_revision integer,
  published_at timestamptz,
  confirmed_on date,
  expires_on date,
  is_demo boolean not null default false,
  -- Given by the form of a new opening, so that a repeated first save finds the draft it made.
  draft_key uuid,
  created_at timestamptz not null default now(),
  unique (company_id, draft_key),
  check (status not in ('published', 'paused', 'expired', 'filled') or (live_revision is not null and expires_on is not null))
);
create index openings_company_idx on public.openings (company_id, created_at);
create index openings_status_idx on public.openings (status, published_at desc, id);

create table public.opening_revisions (
  opening_id uuid not null references public.openings (id),
  revision integer not null check (revision between 1 and 1000),
  state text not null default 'draft' check (state in ('draft', 'submitted', 'returned', 'approved', 'superseded')),
  theme_code text references public.themes (code),
  title text check (char_length(title) between 1 and 80),
  problem text check (char_length(problem) between 1 and 4000),
  outcome text check (char_length(outcome) between 1 and 2000),
  prefecture_code text references public.prefectures (code),
  municipality_code text references public.municipalities (code),
  work_mode text check (work_mode in ('remote', 'hybrid', 'onsite')),
  onsite_days smallint check (onsite_days between 0 and 31),
  engagement_types text[] not null default '{}' check (private.is_subset(engagement_types, array[
    'contract', 'side_job', 'pro_bono', 'employment'
  ])),
  hours_min smallint check (hours_min between 1 and 60),
  hours_max smallint check (hours_max between 1 and 60),
  start_on date check (start_on between '2020-01-01' and '2099-12-31'),
  length_months smallint check (length_months between 1 and 60),
  pay_min integer check (pay_min between 0 and 100000000),
  pay_max integer check (pay_max between 1 and 100000000),
  pay_unit text check (pay_unit in ('hour', 'month', 'total')),
  -- フリーランス法: payment at the latest 60 days after delivery; how the contract may be ended.
  payment_days smallint check (payment_days between 1 and 60),
  termination_terms text check (char_length(termination_terms) between 1 and 1000),
  languages text[] not null default '{ja}' check (private.is_subset(languages, array['ja', 'en', 'zh', 'ko', 'vi', 'pt'])),
  roles text[] not null default '{}' check (private.is_subset(roles, array[
    'business_architect', 'designer', 'data_scientist', 'software_engineer', 'cybersecurity', 'data_manager'
  ])),
  seats smallint not null default 1 check (seats between 1 and 20),
  version integer not null default 1,
  submitted_at timestamptz,
  decided_at timestamptz,
  primary key (opening_id, revision),
  check (hours_min <= hours_max),
  check (pay_min <= pay_max),
  check ((pay_max is null) = (pay_unit is null)),
  check (left(municipality_code, 2) = prefecture_code),
  -- Only a draft may be incomplete.
  check (state in ('draft', 'returned') or (
    theme_code is not null and title is not null and problem is not null and outcome is not null
    and prefecture_code is not null and work_mode is not null
    and (work_mode = 'remote' or onsite_days is not null)
    and cardinality(engagement_types) > 0 and hours_min is not null and hours_max is not null
    and termination_terms is not null
    and (engagement_types = array['pro_bono'] or (pay_max is not null and payment_days is not null))
  ))
);
-- The included column is for Supabase Lite, which takes a unique index on the foreign key alone, even a
-- partial one, for "one revision per opening" and then answers one object instead of a list.
create unique index opening_revisions_one_open_idx on public.opening_revisions (opening_id)
  include (revision)
  where state in ('draft', 'submitted', 'returned');
create index opening_revisions_queue_idx on public.opening_revisions (submitted_at) where state = 'submitted';
create index opening_revisions_theme_idx on public.opening_revisions (theme_code);
create index opening_revisions_prefecture_idx on public.opening_revisions (prefecture_code);
create index opening_revisions_municipality_idx on public.opening_revisions (municipality_code);
alter table public.openings
  add foreign key (id, live_revision) references public.opening_revisions (opening_id, revision);
create index openings_live_idx on public.openings (id, live_revision);

create table public.opening_requirements (
  opening_id uuid not null,
  revision integer not null,
  skill_id integer not null references public.skills (id),
  level smallint not null check (level between 1 and 5),
  weight smallint not null check (weight between 1 and 3),
  must boolean not null,
  position smallint not null check (position between 1 and 20),
  primary key (opening_id, revision, skill_id),
  foreign key (opening_id, revision) references public.opening_revisions (opening_id, revision)
);
create index opening_requirements_skill_idx on public.opening_requirements (skill_id);

create table public.opening_reviews (
  id bigint generated always as identity primary key,
  opening_id uuid not null references public.openings (id),
  revision integer not null,
  action text not null check (action in (
    'submitted', 'approved', 'returned', 'paused', 'resumed', 'confirmed', 'closed', 'filled', 'expired'
  )),
  message text check (char_length(message) between 1 and 1000),
  created_at timestamptz not null default now()
);
comment on table public.opening_reviews is 'What happened to the opening, for the firm: without who reviewed.';
create index opening_reviews_opening_idx on public.opening_reviews (opening_id, id);

-- May everyone read this revision? Only the live one of a published opening of an approved firm.
-- For functions, which ask about one opening; the policies below read sets, once per query.
create function private.is_public_revision(opening uuid, revision integer) returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select from public.openings o join public.companies c on c.id = o.company_id
    where o.id = opening and o.status = 'published' and c.status = 'approved'
      and o.expires_on >= private.japan_today()
      and o.live_revision = coalesce(is_public_revision.revision, o.live_revision)
  );
$$;

-- The openings that everyone reads, with their live revisions.
create function private.public_openings() returns table (opening_id uuid, revision integer)
language sql
stable
security definer
set search_path = ''
as $$
  select o.id, o.live_revision
  from public.openings o join public.companies c on c.id = o.company_id
  where o.status = 'published' and c.status = 'approved' and o.expires_on >= private.japan_today();
$$;
grant execute on function private.public_openings() to anon, authenticated;

-- Does the opening belong to a company of the caller?
create function private.is_my_opening(opening uuid) returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select from public.openings o join public.company_members m on m.company_id = o.company_id
    where o.id = opening and m.account_id = (select auth.uid())
  );
$$;

create function private.my_opening_ids() returns setof uuid
language sql
stable
security definer
set search_path = ''
as $$
  select o.id from public.openings o join public.company_members m on m.company_id = o.company_id
  where m.account_id = (select auth.uid());
$$;
grant execute on function private.my_opening_ids() to authenticated;

alter table public.openings enable row level security;
alter table public.opening_revisions enable row level security;
alter table public.opening_requirements enable row level security;
alter table public.opening_reviews enable row level security;
grant select on public.openings, public.opening_revisions, public.opening_requirements to anon, authenticated;
grant select on public.opening_reviews to authenticated;

create policy "Members and administrators see how the review went" on public.opening_reviews
  for select to authenticated
  using ((select private.is_admin()) or opening_id in (select private.my_opening_ids()));

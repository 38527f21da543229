-- Matches, their events, consents, explanations and disclosures.
-- Split by reader: a company must never learn who a talent is before both agreed, so it reads no row
-- that carries `talent_id`; it asks company_matches() and the cards.

create table public.matches (
  id uuid primary key default gen_random_uuid(),
  opening_id uuid not null references public.openings (id),
  revision integer not null,
  company_id uuid not null references public.companies (id),
  talent_id uuid not null references public.accounts (id),
  state text not null check (state in (
    'proposed', 'introduced', 'connected', 'negotiating', 'agreed', 'active', 'completed', 'closed'
  )),
  origin text not null check (origin in ('engine', 'application', 'invitation', 'coordinator')),
  -- A side sees the match when it asked for it, or once it is introduced.
  company_sees boolean not null,
  talent_sees boolean not null,
  closed_by text check (closed_by in ('company', 'talent', 'admin', 'system')),
  closed_reason text references public.reason_codes (code),
  closed_message text check (char_length(closed_message) between 1 and 1000),
  created_at timestamptz not null default now(),
  state_changed_at timestamptz not null default now(),
  foreign key (opening_id, revision) references public.opening_revisions (opening_id, revision),
  check ((state = 'closed') = (closed_by is not null)),
  check ((closed_by is null) = (closed_reason is null))
);
create unique index matches_one_open_per_pair_idx on public.matches (opening_id, talent_id) where state <> 'closed';
create index matches_pair_idx on public.matches (opening_id, talent_id, state_changed_at desc);
create index matches_opening_revision_idx on public.matches (opening_id, revision);
create index matches_company_idx on public.matches (company_id, state_changed_at desc);
create index matches_talent_idx on public.matches (talent_id, state_changed_at desc);
create index matches_state_idx on public.matches (state, created_at, id);
create index matches_reason_idx on public.matches (closed_reason);

create table public.match_events (
  id bigint generated always as identity primary key,
  match_id uuid not null references public.matches (id),
  action text not null check (action in (
    'apply', 'invite', 'propose', 'consent', 'consent_void', 'approve', 'connect', 'dismiss', 'decline', 'withdraw', 'close'
  )),
  from_state text,
  to_state text not null,
  side text not null check (side in ('company', 'talent', 'admin', 'system')),
  actor_id uuid references public.accounts (id),
  reason_code text references public.reason_codes (code),
  note text check (char_length(note) between 1 and 1000),
  created_at timestamptz not null default now(),
  check ((side = 'system') = (actor_id is null))
);
create index match_events_match_idx on public.match_events (match_id, id);
create index match_events_actor_idx on public.match_events (actor_id);
create index match_events_reason_idx on public.match_events (reason_code);

create table public.match_consents (
  id bigint generated always as identity primary key,
  match_id uuid not null references public.matches (id),
  side text not null check (side in ('company', 'talent')),
  account_id uuid not null references public.accounts (id),
  revision integer not null,
  text_version text not null references public.consent_texts (version),
  consented_at timestamptz not null default now(),
  voided_at timestamptz
);
create unique index match_consents_one_per_side_idx on public.match_consents (match_id, side) where voided_at is null;
create index match_consents_account_idx on public.match_consents (account_id);
create index match_consents_text_idx on public.match_consents (text_version);

create table public.match_explanations (
  match_id uuid not null references public.matches (id),
  viewer text not null check (viewer in ('admin', 'company', 'talent')),
  revision integer not null,
  engine_version text not null check (char_length(engine_version) between 1 and 40),
  weights jsonb not null check (jsonb_typeof(weights) = 'object'),
  eligible boolean not null,
  -- As this viewer may know it: the firm's view counts a wish for pay above its budget as unknown.
  score double precision not null check (score between 0 and 100),
  body jsonb not null check (jsonb_typeof(body) = 'object' and pg_column_size(body) < 100000),
  created_at timestamptz not null default now(),
  primary key (match_id, viewer)
);
comment on table public.match_explanations is
  'Why the engine scored a match as it did, one row per viewer; written by the server alone.';

create table public.disclosures (
  id bigint generated always as identity primary key,
  match_id uuid not null references public.matches (id),
  reader_id uuid not null references public.accounts (id),
  reader_side text not null check (reader_side in ('company', 'talent', 'admin')),
  talent_id uuid not null references public.accounts (id),
  subject text not null check (subject in ('company', 'talent', 'both')),
  reason text check (char_length(reason) between 1 and 1000),
  created_at timestamptz not null default now(),
  check ((reader_side = 'admin') = (reason is not null))
);
comment on table public.disclosures is 'Who read whose contact details, and when.';
create index disclosures_match_idx on public.disclosures (match_id, id);
create index disclosures_reader_idx on public.disclosures (reader_id);
create index disclosures_talent_idx on public.disclosures (talent_id, id);

create table private.candidate_handles (
  handle uuid primary key default gen_random_uuid(),
  opening_id uuid not null references public.openings (id),
  talent_id uuid not null references public.accounts (id),
  unique (opening_id, talent_id)
);
comment on table private.candidate_handles is
  'Names of a person for one opening: two openings cannot compare theirs. Only functions read it.';
alter table private.candidate_handles enable row level security;
create index candidate_handles_talent_idx on private.candidate_handles (talent_id);

-- Does the caller act for the match's company, and may that side see the match?
create function private.company_sees_match(match uuid) returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select from public.matches m join public.company_members c on c.company_id = m.company_id
    where m.id = match and m.company_sees and c.account_id = (select auth.uid())
  );
$$;
create function private.talent_sees_match(match uuid) returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select from public.matches m
    where m.id = match and m.talent_sees and m.talent_id = (select auth.uid())
  );
$$;
-- The openings and revisions on which the caller, as a talent, has a match that it may see.
create function private.my_match_openings() returns table (opening_id uuid, revision integer)
language sql
stable
security definer
set search_path = ''
as $$
  select m.opening_id, m.revision from public.matches m
  where m.talent_id = (select auth.uid()) and m.talent_sees;
$$;
grant execute on function private.company_sees_match(uuid) to authenticated;
grant execute on function private.talent_sees_match(uuid) to authenticated;
grant execute on function private.my_match_openings() to authenticated;

alter table public.matches enable row level security;
alter table public.match_events enable row level security;
alter table public.match_consents enable row level security;
alter table public.match_explanations enable row level security;
alter table public.disclosures enable row level security;
grant select on public.matches, public.match_events, public.match_consents, public.match_explanations,
  public.disclosures to authenticated;

create policy "Talents see their own matches, administrators all" on public.matches
  for select to authenticated
  using ((talent_id = (select auth.uid()) and talent_sees) or (select private.is_admin()));
create policy "Administrators read the events" on public.match_events
  for select to authenticated using ((select private.is_admin()));
create policy "People see their own consents, administrators all" on public.match_consents
  for select to authenticated
  using (account_id = (select auth.uid()) or (select private.is_admin()));
create policy "Each viewer reads its own explanation" on public.match_explanations
  for select to authenticated
  using (
    (viewer = 'admin' and (select private.is_admin()))
    or (viewer = 'company' and private.company_sees_match(match_id))
    or (viewer = 'talent' and private.talent_sees_match(match_id))
  );
create policy "Talents see who read their details, administrators all" on public.disclosures
  for select to authenticated
  using (
    (talent_id = (select auth.uid()) and subject in ('talent', 'both'))
    or (select private.is_admin())
  );

-- Who reads companies and openings, now that everything that decides it exists. What is visible comes
-- from sets without parameters, which PostgreSQL computes once per query and probes by hash: a
-- function per row made a public list of 1,000 openings ten times slower.
create policy "Everyone reads approved firms with a published opening" on public.companies
  for select to anon
  using (status = 'approved' and id in (select o.company_id from public.openings o where o.status = 'published'));
create policy "Members, administrators, matched talents and the public read firms" on public.companies
  for select to authenticated
  using (
    id in (select private.my_company_ids())
    or (select private.is_admin())
    or (status = 'approved' and id in (select o.company_id from public.openings o where o.status = 'published'))
    or id in (
      select m.company_id from public.matches m where m.talent_id = (select auth.uid()) and m.talent_sees
    )
  );

create policy "Everyone reads published openings" on public.openings
  for select to anon using (id in (select p.opening_id from private.public_openings() p));
create policy "Members, administrators, matched talents and the public read openings" on public.openings
  for select to authenticated
  using (
    company_id in (select private.my_company_ids())
    or (select private.is_admin())
    or id in (select p.opening_id from private.public_openings() p)
    or id in (select m.opening_id from private.my_match_openings() m)
  );

create policy "Everyone reads the live revision" on public.opening_revisions
  for select to anon
  using ((opening_id, revision) in (select p.opening_id, p.revision from private.public_openings() p));
create policy "Members read all revisions, administrators no drafts, others what is live or matched" on public.opening_revisions
  for select to authenticated
  using (
    opening_id in (select private.my_opening_ids())
    or ((select private.is_admin()) and state <> 'draft')
    or (opening_id, revision) in (select p.opening_id, p.revision from private.public_openings() p)
    or (opening_id, revision) in (select m.opening_id, m.revision from private.my_match_openings() m)
  );

create policy "Everyone reads requirements of the live revision" on public.opening_requirements
  for select to anon
  using ((opening_id, revision) in (select p.opening_id, p.revision from private.public_openings() p));
create policy "Requirements are read with their revision" on public.opening_requirements
  for select to authenticated
  using (
    opening_id in (select private.my_opening_ids())
    or (opening_id, revision) in (select p.opening_id, p.revision from private.public_openings() p)
    or (opening_id, revision) in (select m.opening_id, m.revision from private.my_match_openings() m)
    or ((select private.is_admin()) and exists (
      select from public.opening_revisions r
      where r.opening_id = opening_requirements.opening_id and r.revision = opening_requirements.revision
        and r.state <> 'draft'
    ))
  );

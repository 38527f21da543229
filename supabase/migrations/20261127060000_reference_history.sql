-- What administrators may change in the reference data - tools, themes, reasons - and the history of
-- every change.

-- `version` is what a form showed, so that nobody overwrites what somebody else has changed since.
-- `edited_at` says that the entry is the operator's now: the seed passes it over.
alter table public.skills
  add column family text check (family ~ '^[a-z_]{2,40}$'),
  add column version integer not null default 1 check (version > 0),
  add column edited_at timestamptz;
comment on column public.skills.family is 'Tools of one family do the same work in another product.';
alter table public.themes
  add column retired_on date,
  add column version integer not null default 1 check (version > 0),
  add column edited_at timestamptz;
alter table public.reason_codes
  add column retired_on date,
  add column version integer not null default 1 check (version > 0),
  add column edited_at timestamptz;

-- Entries of the operator have codes that no release gives: `own_` and a number.
alter table public.themes drop constraint themes_code_check;
alter table public.themes add constraint themes_code_check
  check (code ~ '^([a-z_]{2,30}|own_[0-9]{1,6})$');
alter table public.reason_codes drop constraint reason_codes_code_check;
alter table public.reason_codes add constraint reason_codes_code_check
  check (code ~ '^([a-z_]{3,40}|own_[0-9]{1,6})$');
-- Two entries may stand at one place, else a release could not add one where the operator has put
-- its own. Lists go by position, then code.
alter table public.themes drop constraint themes_position_key;
alter table public.themes add constraint themes_position_check check (position between 1 and 9999);
alter table public.reason_codes drop constraint reason_codes_position_key;
alter table public.reason_codes add constraint reason_codes_position_check check (position between 1 and 9999);

-- The numbers of the rule by which a set was made, so that a new tool is related by the same one.
alter table public.skill_relation_sets
  add column tool_and_item double precision not null default 0.7 check (tool_and_item > 0 and tool_and_item < 1),
  add column same_family double precision not null default 0.6 check (same_family > 0 and same_family < 1),
  add column shared_item double precision not null default 0.5 check (shared_item > 0 and shared_item < 1),
  add column wide_items integer[] not null default '{}' check (cardinality(wide_items) <= 50);
comment on column public.skill_relation_sets.wide_items is
  'Items under which nearly everything stands: sharing one relates no two tools.';

create table public.reference_changes (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('tool', 'theme', 'reason')),
  -- Of a tool its id.
  code text not null check (char_length(code) between 1 and 40),
  version integer not null check (version > 0),
  action text not null check (action in ('add', 'edit', 'retire', 'restore')),
  admin_id uuid not null references public.accounts (id),
  -- The entry as it was and as it became; one that was added was nothing before.
  before jsonb check (jsonb_typeof(before) = 'object' and pg_column_size(before) < 10000),
  after jsonb not null check (jsonb_typeof(after) = 'object' and pg_column_size(after) < 10000),
  note text not null check (char_length(note) between 1 and 1000),
  -- Given by the form, so that a repeated request makes no second change.
  request uuid not null unique,
  created_at timestamptz not null default now(),
  unique (kind, code, version),
  check ((action = 'add') = (before is null))
);
comment on table public.reference_changes is
  'Every change of the reference data by administrators: who, when, from what to what, and why.';
create index reference_changes_admin_idx on public.reference_changes (admin_id);
create index reference_changes_created_idx on public.reference_changes (created_at desc, id desc);
alter table public.reference_changes enable row level security;
grant select on public.reference_changes to authenticated;
create policy "Administrators read the history" on public.reference_changes
  for select to authenticated using ((select private.is_admin()));

-- Reference data: public facts that forms, policies and the scoring engine share.
-- Everyone reads them; the seed and the administrators' editor write them.

create table public.regions (
  code text primary key check (code ~ '^[a-z]{2,20}$'),
  name_ja text not null check (char_length(name_ja) between 1 and 20),
  name_en text not null check (char_length(name_en) between 1 and 40),
  position smallint not null unique deferrable
);
comment on table public.regions is
  'The eight regions. Positions here and below are deferrable so that one statement may reorder them.';

create table public.prefectures (
  code text primary key check (code ~ '^[0-9]{2}$'),
  name_ja text not null check (char_length(name_ja) between 1 and 20),
  name_en text not null check (char_length(name_en) between 1 and 40),
  kana text not null check (char_length(kana) between 1 and 40),
  region text not null references public.regions (code),
  tile_col smallint not null check (tile_col between 0 and 30),
  tile_row smallint not null check (tile_row between 0 and 30),
  population_2020 integer not null check (population_2020 > 0)
);
comment on table public.prefectures is 'The 47 prefectures; population of the 2020 census.';
create index prefectures_region_idx on public.prefectures (region);

create table public.prefecture_neighbours (
  prefecture_code text not null references public.prefectures (code),
  neighbour_code text not null references public.prefectures (code),
  primary key (prefecture_code, neighbour_code),
  check (prefecture_code <> neighbour_code)
);
comment on table public.prefecture_neighbours is
  'Prefectures joined by land, bridge or tunnel, in both directions.';
create index prefecture_neighbours_neighbour_idx on public.prefecture_neighbours (neighbour_code);

create table public.municipalities (
  code text primary key check (code ~ '^[0-9]{6}$'),
  prefecture_code text not null references public.prefectures (code),
  kind text not null check (kind in ('municipality', 'ward')),
  parent_city text check (char_length(parent_city) between 1 and 40),
  name text not null check (char_length(name) between 1 and 40),
  kana text not null check (char_length(kana) between 1 and 80)
);
comment on table public.municipalities is 'Municipalities and wards by 全国地方公共団体コード (6 digits).';
create index municipalities_prefecture_idx on public.municipalities (prefecture_code, code);

create table public.industries (
  code text primary key check (code ~ '^[A-T]$'),
  name_ja text not null check (char_length(name_ja) between 1 and 60),
  name_en text not null check (char_length(name_en) between 1 and 120)
);
comment on table public.industries is '日本標準産業分類 rev. 14, major divisions.';

create table public.themes (
  code text primary key check (code ~ '^[a-z_]{2,30}$'),
  name_ja text not null check (char_length(name_ja) between 1 and 40),
  name_en text not null check (char_length(name_en) between 1 and 80),
  position smallint not null unique deferrable
);
comment on table public.themes is 'What kind of regional problem an opening is about.';

create table public.skill_standards (
  version text primary key check (char_length(version) between 1 and 40),
  name_ja text not null check (char_length(name_ja) between 1 and 120),
  source text not null check (char_length(source) between 1 and 300),
  published_on date not null
);
comment on table public.skill_standards is 'Versions of the デジタルスキル標準 that skills refer to.';

create table public.skill_groups (
  code text primary key check (code ~ '^([0-9](\.[0-9])?|tool)$'),
  parent_code text references public.skill_groups (code),
  name_ja text not null check (char_length(name_ja) between 1 and 60),
  name_en text not null check (char_length(name_en) between 1 and 120),
  position smallint not null unique deferrable
);
comment on table public.skill_groups is 'Categories and sub-categories of the standard, and one group for tools.';
create index skill_groups_parent_idx on public.skill_groups (parent_code);

create table public.skills (
  id integer primary key check (id > 0),
  code text not null unique check (char_length(code) between 1 and 40),
  kind text not null check (kind in ('standard', 'tool')),
  group_code text not null references public.skill_groups (code),
  standard_version text references public.skill_standards (version),
  name_ja text not null check (char_length(name_ja) between 1 and 80),
  name_en text not null check (char_length(name_en) between 1 and 120),
  keywords text not null default '' check (char_length(keywords) <= 300),
  retired_on date,
  check ((kind = 'standard') = (standard_version is not null))
);
comment on table public.skills is
  'Items of the skill standard and concrete tools. `keywords` are other spellings that the picker finds.';
comment on column public.skills.code is 'Numbering of this project; the standard publishes none.';
create index skills_group_idx on public.skills (group_code, id);
create index skills_standard_idx on public.skills (standard_version);

create table public.tool_items (
  tool_id integer not null references public.skills (id),
  item_id integer not null references public.skills (id),
  primary key (tool_id, item_id),
  check (tool_id <> item_id)
);
comment on table public.tool_items is 'The one or two items of the standard that a tool belongs to.';
create index tool_items_item_idx on public.tool_items (item_id);

create table public.skill_relation_sets (
  version text primary key check (char_length(version) between 1 and 40),
  description text not null check (char_length(description) between 1 and 300),
  in_force boolean not null
);
comment on table public.skill_relation_sets is 'Versions of the similarity table; one is in force.';
create unique index skill_relation_sets_in_force_idx on public.skill_relation_sets (in_force) where in_force;

create table public.skill_relations (
  version text not null references public.skill_relation_sets (version),
  skill_id integer not null references public.skills (id),
  related_id integer not null references public.skills (id),
  similarity double precision not null check (similarity > 0 and similarity < 1),
  primary key (version, skill_id, related_id),
  check (skill_id < related_id)
);
comment on table public.skill_relations is
  'Similarity of two skills, 0 to 1, each pair once: same sub-category, or a tool and its item.';
create index skill_relations_skill_idx on public.skill_relations (skill_id);
create index skill_relations_related_idx on public.skill_relations (related_id);

create table public.reason_codes (
  code text primary key check (code ~ '^[a-z_]{3,40}$'),
  name_ja text not null check (char_length(name_ja) between 1 and 80),
  name_en text not null check (char_length(name_en) between 1 and 120),
  for_company boolean not null default false,
  for_talent boolean not null default false,
  for_admin boolean not null default false,
  position smallint not null unique deferrable
);
comment on table public.reason_codes is
  'Why a match was declined, withdrawn, dismissed or closed, and who may give that reason. '
  'A reason that nobody may give is set by the system alone.';

create table public.consent_texts (
  version text primary key check (char_length(version) between 1 and 40),
  body_ja text not null check (char_length(body_ja) between 1 and 4000),
  body_en text not null check (char_length(body_en) between 1 and 4000),
  in_force boolean not null
);
comment on table public.consent_texts is
  'What a side agrees to before contact details are disclosed. Consents name the version.';
create unique index consent_texts_in_force_idx on public.consent_texts (in_force) where in_force;

do $$
declare
  name text;
begin
  foreach name in array array[
    'regions', 'prefectures', 'prefecture_neighbours', 'municipalities', 'industries', 'themes',
    'skill_standards', 'skill_groups', 'skills', 'tool_items', 'skill_relation_sets',
    'skill_relations', 'reason_codes', 'consent_texts'
  ] loop
    execute format('alter table public.%I enable row level security', name);
    execute format('grant select on public.%I to anon, authenticated', name);
    execute format(
      'create policy "Everyone reads reference data" on public.%I for select to anon, authenticated using (true)',
      name
    );
  end loop;
end;
$$;

-- Reference data about training: qualifications and the skills that they prove, the government's
-- programmes, and how many people the nation means to train. Public facts, read by everyone.

create table public.qualifications (
  code text primary key check (code ~ '^[a-z0-9_]{2,40}$'),
  name_ja text not null check (char_length(name_ja) between 1 and 80),
  name_en text not null check (char_length(name_en) between 1 and 120),
  issuer_ja text not null check (char_length(issuer_ja) between 1 and 80),
  issuer_en text not null check (char_length(issuer_en) between 1 and 120),
  level smallint check (level between 1 and 4),
  official_url text check (official_url ~ '^https://' and char_length(official_url) <= 300),
  number_hint_ja text check (char_length(number_hint_ja) between 1 and 120),
  number_hint_en text check (char_length(number_hint_en) between 1 and 160),
  expires boolean not null default false,
  mapping_note_ja text check (char_length(mapping_note_ja) between 1 and 120),
  mapping_note_en text check (char_length(mapping_note_en) between 1 and 160),
  valid_from date,
  retired_on date,
  position smallint not null unique deferrable,
  check (retired_on is null or valid_from is null or valid_from < retired_on)
);
comment on table public.qualifications is
  'Examinations and certificates. A scheme that is reorganised retires its rows and adds new ones.';
comment on column public.qualifications.level is
  'Of the examination scheme itself, where it has one. Not a level of skill.';
comment on column public.qualifications.expires is 'A holder has to renew it, so its last day is asked for.';
comment on column public.qualifications.mapping_note_ja is
  'Whose opinion qualification_skills is. Shown wherever those skills are; none where there are none.';

create table public.qualification_skills (
  qualification_code text not null references public.qualifications (code),
  skill_id integer not null references public.skills (id),
  level smallint not null check (level between 1 and 5),
  primary key (qualification_code, skill_id)
);
comment on table public.qualification_skills is
  'Skills that a pass is evidence for, up to which level. This project''s own mapping.';
create index qualification_skills_skill_idx on public.qualification_skills (skill_id);

create table public.training_programmes (
  code text primary key check (code ~ '^[a-z0-9_]{2,40}$'),
  name_ja text not null check (char_length(name_ja) between 1 and 120),
  name_en text not null check (char_length(name_en) between 1 and 200),
  ministry_ja text not null check (char_length(ministry_ja) between 1 and 60),
  ministry_en text not null check (char_length(ministry_en) between 1 and 160),
  teaches_ja text not null check (char_length(teaches_ja) between 1 and 300),
  teaches_en text not null check (char_length(teaches_en) between 1 and 400),
  official_url text check (official_url ~ '^https://' and char_length(official_url) <= 300),
  audience text not null check (audience in ('public', 'officials')),
  retired_on date,
  position smallint not null unique deferrable
);
comment on table public.training_programmes is
  'Programmes that the national strategy names. Those for officials are no advice to a worker.';
comment on column public.training_programmes.official_url is
  'Only where the exact page was verified; pages show no link otherwise.';

create table public.training_programme_skills (
  programme_code text not null references public.training_programmes (code),
  skill_id integer not null references public.skills (id),
  primary key (programme_code, skill_id)
);
comment on table public.training_programme_skills is
  'Items of the skill standard that a programme is about. This project''s own mapping.';
create index training_programme_skills_skill_idx on public.training_programme_skills (skill_id);

create table public.national_kpi (
  code text primary key check (code ~ '^[a-z0-9_]{2,40}$'),
  name_ja text not null check (char_length(name_ja) between 1 and 120),
  name_en text not null check (char_length(name_en) between 1 and 200),
  source_ja text not null check (char_length(source_ja) between 1 and 200),
  source_en text not null check (char_length(source_en) between 1 and 300),
  caveat_ja text not null check (char_length(caveat_ja) between 1 and 400),
  caveat_en text not null check (char_length(caveat_en) between 1 and 600),
  cumulative_target integer not null check (cumulative_target > 0),
  first_fiscal_year smallint not null check (first_fiscal_year between 2000 and 2100),
  last_fiscal_year smallint not null check (last_fiscal_year between 2000 and 2100),
  yearly_capacity_target integer check (yearly_capacity_target > 0),
  capacity_by_fiscal_year smallint check (capacity_by_fiscal_year between 2000 and 2100),
  women_reference_share numeric(4, 3) check (women_reference_share between 0 and 1),
  check (first_fiscal_year <= last_fiscal_year),
  check ((yearly_capacity_target is null) = (capacity_by_fiscal_year is null))
);
comment on table public.national_kpi is
  'What the nation counts. Its source and caveat are shown wherever a number of it is.';
comment on column public.national_kpi.women_reference_share is 'The share of women among IT engineers.';

create table public.national_kpi_years (
  kpi_code text not null references public.national_kpi (code),
  fiscal_year smallint not null check (fiscal_year between 2000 and 2100),
  target integer not null check (target > 0),
  actual integer check (actual >= 0),
  actual_covers_ja text check (char_length(actual_covers_ja) between 1 and 160),
  actual_covers_en text check (char_length(actual_covers_en) between 1 and 240),
  provisional boolean not null default false,
  women integer check (women >= 0),
  women_share numeric(4, 3) check (women_share between 0 and 1),
  women_covers_ja text check (char_length(women_covers_ja) between 1 and 160),
  women_covers_en text check (char_length(women_covers_en) between 1 and 240),
  primary key (kpi_code, fiscal_year),
  check ((women is null) = (women_share is null)),
  check (women is null or actual is not null)
);
comment on column public.national_kpi_years.actual_covers_ja is
  'What part of the year the number is about; null: all of it.';

do $$
declare
  name text;
begin
  foreach name in array array[
    'qualifications', 'qualification_skills', 'training_programmes', 'training_programme_skills',
    'national_kpi', 'national_kpi_years'
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

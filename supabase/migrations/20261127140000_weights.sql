-- The weights of the scoring engine that administrators saved, a version each. Version 0 are the
-- defaults of the engine and has no row. Nothing is changed or taken away: a stored match names the
-- version by which it was explained.

create table public.engine_weights (
  version integer primary key check (version > 0),
  -- A number for each key of `private.weight_ranges`.
  weights jsonb not null check (jsonb_typeof(weights) = 'object' and pg_column_size(weights) < 4000),
  reason text not null check (char_length(reason) between 10 and 500),
  saved_by uuid not null references public.accounts (id),
  -- Given by the form, so that a repeated request saves no second version.
  request uuid not null unique,
  saved_at timestamptz not null default now()
);
comment on table public.engine_weights is
  'Weights of the scoring engine: who saved which version, when and why. The last one is in force.';
create index engine_weights_saved_by_idx on public.engine_weights (saved_by);
alter table public.engine_weights enable row level security;
grant select on public.engine_weights to authenticated;
create policy "Administrators read who saved weights" on public.engine_weights
  for select to authenticated using ((select private.is_admin()));

insert into private.account_references (table_name, column_name, on_deletion, reason) values
  ('public.engine_weights', 'saved_by', 'keep', 'the log of what administrators did');

-- What the engine takes: every key with its range, both ends included. A test compares it with the
-- engine's own table, which would otherwise refuse to rank by what was saved here.
create function private.weight_ranges() returns table (key text, lowest numeric, highest numeric)
language sql
immutable
set search_path = ''
as $$
  values
    ('skills', 0, 100), ('evidence', 0, 100), ('experience', 0, 100), ('availability', 0, 100),
    ('cost', 0, 100), ('pay', 0, 100), ('place', 0, 100), ('hours', 0, 100), ('interests', 0, 100),
    ('growth', 0, 100), ('neutral', 0, 1), ('missedMust', 0, 1), ('overPerLevel', 0, 0.25),
    ('overCap', 0, 0.05), ('related', 0, 1), ('evidenceSelf', 0, 1), ('evidenceCourse', 0, 1),
    ('evidenceCertificate', 0, 1), ('evidenceEndorsed', 0, 1), ('lateStartDays', 1, 365),
    ('costZeroAt', 1.05, 3), ('payZeroAt', 0, 0.95), ('placeTied', 0, 1), ('modeNear', 0, 1),
    ('growthFull', 1, 10);
$$;

-- Exactly the known keys, each a number in its range, and on each side of a match something that counts.
create function private.are_weights(value jsonb) returns boolean
language sql
immutable
set search_path = ''
as $$
  select case when jsonb_typeof(value) = 'object' and pg_column_size(value) < 4000 then
    (select count(*) from jsonb_object_keys(value)) = (select count(*) from private.weight_ranges())
    and not exists (
      select from private.weight_ranges() r
      -- A case, for `and` may look at its right side first and cast a word.
      where case when jsonb_typeof(value -> r.key) = 'number'
        then (value ->> r.key)::numeric not between r.lowest and r.highest
        else true end
    )
    and exists (
      select from jsonb_each(value) w
      where w.key in ('skills', 'evidence', 'experience', 'availability', 'cost') and w.value <> '0'
    )
    and exists (
      select from jsonb_each(value) w
      where w.key in ('pay', 'place', 'hours', 'interests', 'growth') and w.value <> '0'
    )
    else false end;
$$;

-- {version, values} of the version in force; null while the defaults are. The only place that says
-- which version that is.
create function private.weights_in_force() returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object('version', w.version, 'values', w.weights)
  from public.engine_weights w order by w.version desc limit 1;
$$;

-- The same for everybody: how matches are ranked is public.
create function public.weights_in_force() returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select private.weights_in_force();
$$;

-- What everybody may know of the versions, newest first: not who saved them.
create function public.weights_history(before_version integer default null, max_rows integer default 20)
returns table (version integer, weights jsonb, reason text, saved_at timestamptz)
language sql
stable
security definer
set search_path = ''
as $$
  select w.version, w.weights, w.reason, w.saved_at
  from public.engine_weights w
  where before_version is null or w.version < before_version
  order by w.version desc
  limit least(greatest(max_rows, 0), 100);
$$;

-- Saves the weights as a new version, in force at once, and answers its number. `base_version` is the
-- one that the form showed as in force: what a colleague has saved since is not passed over.
create function public.save_weights(weights jsonb, reason text, base_version integer, request uuid)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
  told text := private.words(save_weights.reason);
  done public.engine_weights;
  latest public.engine_weights;
begin
  if told is null or char_length(told) not between 10 and 500 then
    perform private.refuse('PT422', 'weights_reason_length');
  elsif save_weights.request is null then
    perform private.refuse('PT422', 'request_required');
  elsif not private.are_weights(save_weights.weights) then
    perform private.refuse('PT422', 'weights_implausible');
  end if;
  perform pg_advisory_xact_lock(hashtext('engine weights'));
  select * into done from public.engine_weights w where w.request = save_weights.request;
  if found and done.weights = save_weights.weights then
    return done.version;
  elsif found then
    perform private.refuse('PT409', 'weights_changed');
  end if;
  select * into latest from public.engine_weights w order by w.version desc limit 1;
  if coalesce(latest.version, 0) is distinct from save_weights.base_version then
    perform private.refuse('PT409', 'weights_changed');
  elsif latest.weights = save_weights.weights then
    perform private.refuse('PT422', 'weights_unchanged');
  end if;
  insert into public.engine_weights (version, weights, reason, saved_by, request)
    values (coalesce(latest.version, 0) + 1, save_weights.weights, told, me, save_weights.request);
  return coalesce(latest.version, 0) + 1;
end;
$$;

grant execute on function public.weights_in_force() to anon, authenticated, service_role;
grant execute on function public.weights_history(integer, integer) to anon, authenticated, service_role;
grant execute on function public.save_weights(jsonb, text, integer, uuid) to authenticated;

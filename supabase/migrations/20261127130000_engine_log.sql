-- What changed in the inputs of the scoring engine, and in which transaction: so that every web
-- process can bring its own picture of them up to date and miss nothing that was committed late.
--
-- Rows are only added, so no transaction waits for another because of the log. The ids stay behind
-- when what they named is deleted, for a process that holds it must learn that it is gone; they are
-- bare ids, and purge_engine_log() takes them after a day.

create table private.engine_log (
  changed_in xid8 not null default pg_current_xact_id(),
  -- 'purged' marks the latest transaction that was taken out of the log.
  kind text not null check (kind in ('talent', 'opening', 'company', 'reference', 'purged')),
  -- Of a talent, an opening or a company; of nothing in particular for the others.
  id uuid not null,
  logged_at timestamptz not null default now(),
  primary key (changed_in, kind, id)
);
create index engine_log_logged_at_idx on private.engine_log (logged_at);
alter table private.engine_log enable row level security;

-- Arguments: the kind, and the column that holds the id. An id never changes.
create function private.log_engine_change() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  execute format(
    'insert into private.engine_log (kind, id) select distinct %L, %s from changed on conflict do nothing',
    tg_argv[0], coalesce(quote_ident(tg_argv[1]), '''00000000-0000-0000-0000-000000000000''::uuid')
  );
  return null;
end;
$$;

do $$
declare
  source record;
  change record;
begin
  for source in select * from (values
    ('talent_profiles', 'talent', 'account_id'),
    ('talent_skills', 'talent', 'account_id'),
    ('talent_learning', 'talent', 'account_id'),
    ('talent_prefectures', 'talent', 'account_id'),
    ('talent_industries', 'talent', 'account_id'),
    ('talent_themes', 'talent', 'account_id'),
    ('openings', 'opening', 'id'),
    ('opening_revisions', 'opening', 'opening_id'),
    ('opening_requirements', 'opening', 'opening_id'),
    ('companies', 'company', 'id'),
    ('skill_relation_sets', 'reference', null),
    ('skill_relations', 'reference', null),
    ('prefecture_neighbours', 'reference', null)
  ) as s (name, kind, id_column) loop
    -- A trigger with the changed rows at hand is for one kind of change.
    for change in select * from (values ('insert', 'new'), ('update', 'new'), ('delete', 'old')) as c (name, rows) loop
      execute format(
        'create trigger log_engine_%s after %s on public.%I referencing %s table as changed
        for each statement execute function private.log_engine_change(%s)',
        change.name, change.name, source.name, change.rows,
        concat_ws(', ', quote_literal(source.kind), quote_literal(source.id_column))
      );
    end loop;
  end loop;
end;
$$;

-- Takes what is older than a day, and leaves a mark: whoever was last up to date before that must
-- load anew. Repeating it changes nothing. A job calls it.
create function public.purge_engine_log() returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  seen pg_snapshot := pg_current_snapshot();
  latest xid8;
begin
  -- Transactions that are not in the past of this database come from a copy of another one; nobody
  -- is up to date by them.
  delete from private.engine_log l
    where l.logged_at < now() - interval '1 day' and l.changed_in >= pg_snapshot_xmax(seen);
  with gone as (
    delete from private.engine_log l
      where l.logged_at < now() - interval '1 day' and l.changed_in < pg_snapshot_xmin(seen)
      returning l.changed_in
  )
  select g.changed_in into latest from gone g order by g.changed_in desc limit 1;
  if latest is not null then
    insert into private.engine_log (changed_in, kind, id)
      values (latest, 'purged', '00000000-0000-0000-0000-000000000000') on conflict do nothing;
  end if;
end;
$$;
grant execute on function public.purge_engine_log() to service_role;

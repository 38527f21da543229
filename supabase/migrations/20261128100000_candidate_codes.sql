-- A short code for a candidate of an opening and for every match of the pair, to be said over the
-- telephone. It is drawn, not derived: nobody can compute it from a person, and two openings never
-- share one (docs/decisions/0050-codes-to-say-aloud.md).

-- Without a foreign key to the handle, which goes with the account: an entry of a shortlist and a closed
-- match outlive it, and no code ever comes to stand for somebody else.
create table private.candidate_codes (
  code text primary key check (code ~ '^[2-9CDFGHJKMNPQRTVWXY]{5,12}$'),
  handle uuid not null unique
);
comment on table private.candidate_codes is
  'What people say for a handle. Only functions read it; nothing in it refers to a person.';
alter table private.candidate_codes enable row level security;

-- Draws the code of a handle. No vowels, so that it is no word, and nothing that looks like something
-- else (0 O, 1 I L, 5 S, 2 Z, 8 B). Where short ones become rare it is longer.
create function private.draw_code(handle uuid) returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  letters constant text := '23456789CDFGHJKMNPQRTVWXY';
  drawn text;
begin
  for attempt in 0..50 loop
    select string_agg(substr(letters, 1 + floor(random() * 25)::integer, 1), '') into drawn
      from generate_series(1, 5 + attempt / 8);
    insert into private.candidate_codes (code, handle) values (drawn, draw_code.handle)
      on conflict (code) do nothing;
    if found then
      return drawn;
    end if;
  end loop;
  raise exception 'no code is left';
end;
$$;

-- The names that there are get theirs. Whoever has a match but no name yet gets both; of somebody whose
-- account is gone only the code.
insert into private.candidate_handles (opening_id, talent_id)
  select distinct m.opening_id, m.talent_id from public.matches m
  join public.accounts a on a.id = m.talent_id and a.deleted_at is null
  on conflict do nothing;

alter table public.matches add column code text;

do $$
declare
  named uuid;
  gone record;
begin
  for named in
    select h.handle from private.candidate_handles h
    union select e.handle from private.shortlist_entries e
  loop
    perform private.draw_code(named);
  end loop;
  update public.matches m set code = c.code
    from private.candidate_handles h join private.candidate_codes c on c.handle = h.handle
    where h.opening_id = m.opening_id and h.talent_id = m.talent_id;
  for gone in select distinct m.opening_id, m.talent_id from public.matches m where m.code is null loop
    update public.matches m set code = d.code
      from (select private.draw_code(gen_random_uuid()) as code) d
      where m.opening_id = gone.opening_id and m.talent_id = gone.talent_id;
  end loop;
end;
$$;

alter table public.matches alter column code set not null;
create index matches_code_idx on public.matches (code);

-- A name and its code come into being together.
create function private.code_new_handle() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.draw_code(new.handle);
  return null;
end;
$$;
create trigger code_new_handle after insert on private.candidate_handles
  for each row execute function private.code_new_handle();

create function private.code_of(handle uuid) returns text
language sql
stable
security definer
set search_path = ''
as $$
  select c.code from private.candidate_codes c where c.handle = code_of.handle;
$$;

-- A match has the code under which its firm may have seen the person already.
create function private.code_new_match() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.candidate_handles (opening_id, talent_id) values (new.opening_id, new.talent_id)
    on conflict do nothing;
  select private.code_of(h.handle) into new.code from private.candidate_handles h
    where h.opening_id = new.opening_id and h.talent_id = new.talent_id;
  return new;
end;
$$;
create trigger code_new_match before insert on public.matches
  for each row execute function private.code_new_match();

-- Names the candidates of an opening for its firm. For the service role, which ranked them.
-- Returns the handles in the order of `talent_ids`.
create or replace function public.issue_handles(opening_id uuid, talent_ids uuid[])
returns uuid[]
language plpgsql
security definer
set search_path = ''
as $$
begin
  if cardinality(talent_ids) > 200 then
    perform private.refuse('PT422', 'too_many_candidates');
  end if;
  if exists (
    select from unnest(talent_ids) as wanted (talent)
    left join private.candidate_handles h
      on h.opening_id = issue_handles.opening_id and h.talent_id = wanted.talent
    where h.handle is null
  ) then
    -- New matches of the opening, which name people as well, wait; they hold the opening first too.
    perform 1 from public.openings o where o.id = issue_handles.opening_id for no key update;
    insert into private.candidate_handles (opening_id, talent_id)
      select issue_handles.opening_id, talent from unnest(talent_ids) as talent
      on conflict do nothing;
  end if;
  return (
    select coalesce(array_agg(h.handle order by wanted.position), '{}')
    from unnest(talent_ids) with ordinality as wanted (talent, position)
    join private.candidate_handles h
      on h.opening_id = issue_handles.opening_id and h.talent_id = wanted.talent
  );
end;
$$;

-- A firm's shortlist for an opening, and its private notes on the people on it.
--
-- Both are keyed by handle: they name nobody. Only the functions below read and write them, and only
-- for members of the opening's firm; neither talents nor administrators nor other firms.
--
-- An entry outlives its handle. Somebody who paused, hid from the firm or deleted the account is
-- "not available", and the three look alike; an entry that vanished would tell them apart.

create table private.shortlist_entries (
  opening_id uuid not null references public.openings (id),
  -- No foreign key, see above: whoever writes here checks it.
  handle uuid not null,
  added_by uuid not null references public.accounts (id),
  added_at timestamptz not null default now(),
  primary key (opening_id, handle)
);
comment on table private.shortlist_entries is 'Candidates whom a firm keeps in view. Only functions read it.';
create index shortlist_entries_added_by_idx on private.shortlist_entries (added_by);

create table private.candidate_notes (
  -- Drawn by the form that sends the note, so that a note sent twice is one.
  id uuid primary key,
  opening_id uuid not null,
  handle uuid not null,
  author_id uuid not null references public.accounts (id),
  body text not null check (char_length(body) between 1 and 1000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  foreign key (opening_id, handle) references private.shortlist_entries (opening_id, handle) on delete cascade
);
comment on table private.candidate_notes is 'What a firm notes on a candidate, for its members alone. Only functions read it.';
create index candidate_notes_entry_idx on private.candidate_notes (opening_id, handle, created_at);
create index candidate_notes_handle_idx on private.candidate_notes (handle);
create index candidate_notes_author_idx on private.candidate_notes (author_id);

alter table private.shortlist_entries enable row level security;
alter table private.candidate_notes enable row level security;

-- What was noted on a person goes when the handle goes, which it does with the account.
create function private.forget_candidate_notes() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from private.candidate_notes n where n.handle = old.handle;
  return old;
end;
$$;
create trigger forget_candidate_notes after delete on private.candidate_handles
  for each row execute function private.forget_candidate_notes();

-- May the firm of an opening be shown this person? As in `invite_candidate`: it never learns why not.
create function private.is_available(head public.openings, talent uuid) returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
      select from public.talent_profiles p where p.account_id = talent and p.status = 'active'
    )
    and private.pair_exclusion(head.company_id, talent) is null
    and (
      exists (
        select from public.matches m
        where m.opening_id = head.id and m.talent_id = talent and m.state <> 'closed'
      )
      or private.pair_refusal(head.id, head.live_revision, talent, 'company')
        is distinct from 'candidate_unavailable'
    );
$$;

-- The role of a fellow member; null for one who has left.
create function private.member_role(company uuid, account uuid) returns text
language sql
stable
security definer
set search_path = ''
as $$
  select m.role from public.company_members m where m.company_id = company and m.account_id = account;
$$;

create function private.shortlist_size(opening uuid) returns integer
language sql
stable
security definer
set search_path = ''
as $$
  select count(*)::integer from private.shortlist_entries e where e.opening_id = opening;
$$;

-- Puts a candidate on the opening's shortlist; a second time changes nothing. A handle that nobody
-- bears (any more) is answered as somebody who is not available. Returns how many are on the list.
create function public.shortlist_candidate(opening_id uuid, handle uuid) returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings := private.lock_own_opening(shortlist_candidate.opening_id);
  talent uuid;
begin
  if exists (
    select from private.shortlist_entries e
    where e.opening_id = head.id and e.handle = shortlist_candidate.handle
  ) then
    return private.shortlist_size(head.id);
  end if;
  select h.talent_id into talent from private.candidate_handles h
    where h.handle = shortlist_candidate.handle and h.opening_id = head.id;
  if not found or not private.is_available(head, talent) then
    perform private.refuse('PT409', 'candidate_unavailable');
  elsif private.shortlist_size(head.id) >= 50 then
    perform private.refuse('PT409', 'shortlist_full');
  end if;
  insert into private.shortlist_entries (opening_id, handle, added_by)
    values (head.id, shortlist_candidate.handle, (select auth.uid()));
  return private.shortlist_size(head.id);
end;
$$;

-- Takes a candidate off the list, with the notes; a second time changes nothing.
create function public.unshortlist_candidate(opening_id uuid, handle uuid) returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings := private.lock_own_opening(unshortlist_candidate.opening_id);
begin
  delete from private.shortlist_entries e
    where e.opening_id = head.id and e.handle = unshortlist_candidate.handle;
  return private.shortlist_size(head.id);
end;
$$;

-- Writes a note on somebody on the list, or changes one's own. `note_id` comes from the form: sent
-- twice it is one note.
create function public.save_candidate_note(opening_id uuid, handle uuid, note_id uuid, body text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings := private.lock_own_opening(save_candidate_note.opening_id);
  me uuid := private.require_account();
  words text := private.words(save_candidate_note.body);
  note private.candidate_notes;
begin
  if words is null or char_length(words) > 1000 then
    perform private.refuse('PT422', 'note_invalid');
  elsif not exists (
    select from private.shortlist_entries e
    where e.opening_id = head.id and e.handle = save_candidate_note.handle
  ) then
    perform private.refuse('PT409', 'not_shortlisted');
  elsif not exists (
    select from private.candidate_handles h
    where h.handle = save_candidate_note.handle and h.opening_id = head.id
      and private.is_available(head, h.talent_id)
  ) then
    perform private.refuse('PT409', 'candidate_unavailable');
  end if;
  select * into note from private.candidate_notes n where n.id = save_candidate_note.note_id;
  if found then
    if note.author_id <> me or note.opening_id <> head.id or note.handle <> save_candidate_note.handle then
      perform private.refuse('PT404', 'note_not_found');
    end if;
    update private.candidate_notes n set body = words, updated_at = now()
      where n.id = note.id and n.body <> words;
    return note.id;
  end if;
  if (
    select count(*) from private.candidate_notes n
    where n.opening_id = head.id and n.handle = save_candidate_note.handle
  ) >= 50 then
    perform private.refuse('PT409', 'too_many_notes');
  end if;
  insert into private.candidate_notes (id, opening_id, handle, author_id, body)
    values (save_candidate_note.note_id, head.id, save_candidate_note.handle, me, words);
  return save_candidate_note.note_id;
end;
$$;

-- Deletes a note of one's own; a second time changes nothing.
create function public.delete_candidate_note(opening_id uuid, note_id uuid) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings := private.lock_own_opening(delete_candidate_note.opening_id);
  me uuid := private.require_account();
begin
  if exists (
    select from private.candidate_notes n
    where n.id = delete_candidate_note.note_id and n.opening_id = head.id and n.author_id <> me
  ) then
    perform private.refuse('PT403', 'not_your_note');
  end if;
  delete from private.candidate_notes n
    where n.id = delete_candidate_note.note_id and n.opening_id = head.id;
  return delete_candidate_note.note_id;
end;
$$;

-- The handles on an opening's shortlist.
create function public.shortlisted(opening_id uuid) returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  if not private.is_my_opening(shortlisted.opening_id) then
    perform private.refuse('PT404', 'opening_not_found');
  end if;
  return (
    select coalesce(array_agg(e.handle order by e.added_at desc, e.handle), '{}')
    from private.shortlist_entries e where e.opening_id = shortlisted.opening_id
  );
end;
$$;

-- The notes on one candidate, the oldest first.
create function private.notes_on(head public.openings, handle uuid, me uuid) returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', n.id,
    'body', n.body,
    'role', private.member_role(head.company_id, n.author_id),
    'own', n.author_id = me,
    'createdAt', n.created_at,
    'updatedAt', n.updated_at
  ) order by n.created_at, n.id), '[]'::jsonb)
  from private.candidate_notes n where n.opening_id = head.id and n.handle = notes_on.handle;
$$;

-- An opening's shortlist as the firm may see it, the newest first. Of somebody who is not available
-- there is neither card nor match nor note, whatever the reason.
create function public.shortlist(opening_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  head public.openings;
begin
  if not private.is_my_opening(shortlist.opening_id) then
    perform private.refuse('PT404', 'opening_not_found');
  end if;
  select * into head from public.openings o where o.id = shortlist.opening_id;
  return coalesce((
    select jsonb_agg(
      jsonb_build_object(
        'handle', e.handle,
        'addedAt', e.added_at,
        'addedBy', private.member_role(head.company_id, e.added_by),
        'card', case when h.talent_id is not null
          then private.card(h.talent_id) || jsonb_build_object('handle', e.handle, 'match', (
            select jsonb_build_object('id', m.id, 'state', m.state)
            from public.matches m
            where m.opening_id = head.id and m.talent_id = h.talent_id and m.company_sees
            order by (m.state <> 'closed') desc, m.state_changed_at desc limit 1
          )) end,
        'notes', case when h.talent_id is not null
          then private.notes_on(head, e.handle, me) else '[]'::jsonb end
      ) order by e.added_at desc, e.handle
    )
    from private.shortlist_entries e
    left join private.candidate_handles h
      on h.handle = e.handle and h.opening_id = e.opening_id and private.is_available(head, h.talent_id)
    where e.opening_id = head.id
  ), '[]'::jsonb);
end;
$$;

-- Who bears these handles of an opening, in the order asked for; null where nobody does. For the
-- service role, which finds them in its ranking.
create function public.handle_talents(opening_id uuid, handles uuid[]) returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if cardinality(handles) > 200 then
    perform private.refuse('PT422', 'too_many_candidates');
  end if;
  return (
    select coalesce(array_agg(h.talent_id order by wanted.position), '{}')
    from unnest(handles) with ordinality as wanted (handle, position)
    left join private.candidate_handles h
      on h.handle = wanted.handle and h.opening_id = handle_talents.opening_id
  );
end;
$$;

grant execute on function public.shortlist_candidate(uuid, uuid) to authenticated;
grant execute on function public.unshortlist_candidate(uuid, uuid) to authenticated;
grant execute on function public.save_candidate_note(uuid, uuid, uuid, text) to authenticated;
grant execute on function public.delete_candidate_note(uuid, uuid) to authenticated;
grant execute on function public.shortlisted(uuid) to authenticated;
grant execute on function public.shortlist(uuid) to authenticated;
grant execute on function public.handle_talents(uuid, uuid[]) to service_role;
